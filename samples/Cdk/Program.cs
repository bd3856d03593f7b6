using Amazon.CDK;
using Cdk;

// dotnet run writes cdk.out, where Node.js is installed.
var app = new App(new AppProps { Outdir = "cdk.out" });
new OrdersStack(app, "Orders", isProduction: true);
app.Synth();
