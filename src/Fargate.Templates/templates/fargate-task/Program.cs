using FargateTask._1;

// The names of the definition are constants here, so that the two cannot drift apart.
Console.WriteLine($"{JobTask.Definition.Family}: {Environment.GetEnvironmentVariable(JobTask.Definition.Containers.Job.EnvironmentVariables.GREETING)}");
