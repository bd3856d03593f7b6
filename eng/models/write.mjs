// Writes the inputs of AWS's calls as tables, and the types of the AWS SDK for .NET as sources: node write.mjs FOLDER, with the packages in FOLDER.
//
// AWS's models are read in the form of the types of its SDK for JavaScript, which npm has on the day of their release.
import { readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const HERE = dirname(fileURLToPath(import.meta.url));
const TYPES = join(HERE, "../../tests/Fargate.Analyzers.Tests/Objects/Sdk");

// The calls that we write, and those that are only read in code.
const SERVICES = [
    { package: "ecs", assembly: "AWSSDK.ECS", space: "Amazon.ECS",
        written: ["RegisterTaskDefinition", "CreateService", "UpdateService", "RunTask", "CreateCluster"], read: ["DescribeTaskDefinition"] },
    { package: "application-auto-scaling", assembly: "AWSSDK.ApplicationAutoScaling", space: "Amazon.ApplicationAutoScaling",
        written: ["RegisterScalableTarget", "PutScalingPolicy", "PutScheduledAction"], read: [] },
    { package: "scheduler", assembly: "AWSSDK.Scheduler", space: "Amazon.Scheduler", written: ["CreateSchedule"], read: [] },
    { package: "eks", assembly: "AWSSDK.EKS", space: "Amazon.EKS", written: ["CreateFargateProfile"], read: [] },
];

// TypeScript has one type for all numbers. All others of these calls are integers.
const FRACTIONS = new Set(["stepPercent", "canaryPercent", "TargetValue", "MetricIntervalLowerBound", "MetricIntervalUpperBound"]);

// A structure that holds itself ends where it would begin again.
const SCALARS = { string: "string", boolean: "boolean", Date: "timestamp", __DocumentType: "document" };

function read(folder) {
    const types = join(folder, "dist-types/ts3.4");
    const models = readdirSync(join(types, "models")).filter(it => /^(models_\d+|enums)\.d\.ts$/.test(it));
    const text = models.map(it => readFileSync(join(types, "models", it), "utf8")).join("\n");
    const structures = new Map(), enums = new Map();
    for (const [, name, body] of text.matchAll(/^export interface (\w+) \{\n([^}]*)\}/gm)) {
        structures.set(name, [...body.matchAll(/^ {2}(\w+)(\??):\s*(?:\| )?([^;]+?)\s*\| undefined;/gm)].map(([, member, optional, type]) =>
            ({ name: member, isRequired: !optional, type: type.replace(/\s+/g, " ") })));
    }
    // Of a union, one member is given.
    for (const [, name, body] of text.matchAll(/^export declare namespace (\w+) \{\n([\s\S]*?)^\}/gm)) {
        structures.set(name, [...body.matchAll(/^ {2}interface \w+Member \{\n {4}(\w+): ([^;]+);/gm)].map(([, member, type]) =>
            ({ name: member, isRequired: false, type: type.replace(/\s+/g, " ") })));
    }
    for (const [, name, body] of text.matchAll(/^export declare const (\w+): \{\n([^}]*)\};/gm))
        enums.set(name, [...body.matchAll(/: "([^"]*)";/g)].map(it => it[1]));
    const input = call => /CommandInput\s+extends (\w+)/.exec(readFileSync(join(types, `commands/${call}Command.d.ts`), "utf8"))[1];
    const output = call => /CommandOutput\s+extends (\w+)/.exec(readFileSync(join(types, `commands/${call}Command.d.ts`), "utf8"))[1];
    return { structures, enums, input, output };
}

const item = type => type.endsWith("[]") ? type.slice(0, -2) : null;
const value = type => /^Record<string, (.+)>$/.exec(type)?.[1] ?? null;

function* leaves(model, type, path, above = []) {
    const members = model.structures.get(type);
    if (item(type))
        yield* leaves(model, item(type), path + "[]", above);
    else if (value(type))
        yield* leaves(model, value(type), path + "{}", above);
    else if (members && !above.includes(type)) {
        for (const it of members) {
            const below = (path && path + ".") + it.name + (it.isRequired ? "!" : "");
            if (it.type === "number")
                yield [below, FRACTIONS.has(it.name) ? "double" : "integer"];
            else
                yield* leaves(model, it.type, below, [...above, type]);
        }
    } else if (model.enums.has(type))
        yield [path, "string", model.enums.get(type).toSorted().join("|")];
    else if (SCALARS[type] || type === "number")
        yield [path, SCALARS[type] ?? "integer"];
    else if (!members)
        throw new Error(`${path}: what is ${type}?`);
}

const capital = name => name[0].toUpperCase() + name.slice(1);
const constant = value => value === value.toUpperCase()
    ? value.replace(/\W/g, "_")
    : value.split(/\W/).filter(Boolean).map(capital).join("");

function sdkTypes(service, model) {
    const classes = new Map(), enums = new Map();
    const typeOf = (type, name) => {
        const list = item(type), map = value(type);
        if (list)
            return model.enums.has(list) ? "List<string>" : `List<${typeOf(list, name).replace(/\?$/, "")}>`;
        if (map)
            return `Dictionary<string, ${typeOf(map, name).replace(/\?$/, "")}>`;
        if (model.structures.has(type)) {
            add(type, type);
            return `${service.space}.Model.${capital(type)}`;
        }
        if (model.enums.has(type)) {
            enums.set(capital(type), model.enums.get(type));
            return `${service.space}.${capital(type)}`;
        }
        return { string: "string", number: FRACTIONS.has(name) ? "double?" : "int?", boolean: "bool?", Date: "System.DateTime?" }[type] ?? "object";
    };
    const add = (structure, name) => {
        if (classes.has(capital(name)))
            return;
        classes.set(capital(name), []);
        classes.set(capital(name), model.structures.get(structure).map(it => [capital(it.name), typeOf(it.type, it.name)]));
    };
    const methods = [];
    for (const call of [...service.written, ...service.read]) {
        add(model.input(call), call + "Request");
        // What is described may be registered again.
        const isDescribed = call.startsWith("Describe");
        if (isDescribed)
            add(model.output(call), call + "Response");
        methods.push(`public System.Threading.Tasks.Task<${isDescribed ? `Model.${call}Response` : "object"}> ${call}Async(` +
            `Model.${call}Request request, System.Threading.CancellationToken cancellationToken = default) => null;`);
    }
    const sorted = map => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
    const lines = ["// Written by eng/models.sh. Do not edit.", "using System.Collections.Generic;", "", `namespace ${service.space} {`];
    for (const [name, values] of sorted(enums)) {
        const members = values.map(it => `public static readonly ${name} ${constant(it)} = new ${name}("${it}");`).join(" ");
        lines.push(`public class ${name} { public ${name}(string value) { } ` +
            `public static implicit operator ${name}(string value) => new ${name}(value); ${members} }`);
    }
    lines.push(`public class Amazon${capital(service.assembly.split(".")[1])}Client { ${methods.join(" ")} }`, "}", `namespace ${service.space}.Model {`);
    for (const [name, members] of sorted(classes)) {
        const properties = members.map(([member, type]) => `public ${type} ${member === name ? member + "_" : member} { get; set; }`).join(" ");
        lines.push(`public class ${name} { ${properties} }`);
    }
    return [...lines, "}", ""].join("\n");
}

for (const old of readdirSync(HERE).filter(it => it.endsWith(".tsv")))
    rmSync(join(HERE, old));
for (const service of SERVICES) {
    const model = read(join(process.argv[2], "@aws-sdk/client-" + service.package));
    for (const call of service.written) {
        const lines = [...leaves(model, model.input(call), "")].map(it => it.join("\t"));
        writeFileSync(join(HERE, call + ".tsv"), lines.sort().join("\n") + "\n");
    }
    writeFileSync(join(TYPES, service.assembly + ".cs"), sdkTypes(service, model));
}
