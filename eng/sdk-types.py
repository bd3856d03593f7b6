#!/usr/bin/env python3
"""Writes the request types of the AWS SDK for .NET that the tests need, from the API's own model: eng/sdk-types.py

The SDK's package is not to be had everywhere that the tests run. Its types follow from botocore's model: a class for each structure, a property for
each member with its first letter in capitals, a ConstantClass for each enumeration, a nullable value as in version 4.
"""
import botocore
import botocore.session
import pathlib
import re

SERVICES = {
    "ecs": ("AWSSDK.ECS", "Amazon.ECS", ["RegisterTaskDefinition", "CreateService", "UpdateService", "RunTask", "CreateCluster", "DescribeTaskDefinition"]),
    "application-autoscaling": ("AWSSDK.ApplicationAutoScaling", "Amazon.ApplicationAutoScaling", ["RegisterScalableTarget", "PutScalingPolicy", "PutScheduledAction"]),
    "scheduler": ("AWSSDK.Scheduler", "Amazon.Scheduler", ["CreateSchedule"]),
    "eks": ("AWSSDK.EKS", "Amazon.EKS", ["CreateFargateProfile"]),
}
VALUES = {"string": "string", "integer": "int?", "long": "long?", "boolean": "bool?", "double": "double?", "float": "float?", "timestamp": "System.DateTime?"}
HEADER = """// Written by eng/sdk-types.py from botocore {version}. Do not edit.
using System.Collections.Generic;
"""


def capital(name):
    return name[0].upper() + name[1:]


def constant(value):
    if value == value.upper():
        return re.sub(r"\W", "_", value)
    return "".join(capital(part) for part in re.split(r"\W", value) if part)


def write(service, assembly, space, operations, folder):
    model = botocore.session.get_session().get_service_model(service)
    client = capital(assembly.split(".")[1])
    classes, enums, done = {}, {}, set()

    def type_of(shape):
        if shape.type_name == "list":
            inner = shape.member
            return "List<string>" if getattr(inner, "enum", None) else f"List<{type_of(inner).rstrip('?')}>"
        if shape.type_name == "map":
            return f"Dictionary<string, {type_of(shape.value).rstrip('?')}>"
        if shape.type_name == "structure":
            add(shape, shape.name)
            return f"{space}.Model.{capital(shape.name)}"
        if getattr(shape, 'enum', None):
            enums[capital(shape.name)] = shape.enum
            return f"{space}.{capital(shape.name)}"
        return VALUES.get(shape.type_name, "object")

    def add(shape, name):
        if name in done:
            return
        done.add(name)
        classes[capital(name)] = [(capital(member), type_of(inner)) for member, inner in shape.members.items()]

    calls = []
    for operation in operations:
        add(model.operation_model(operation).input_shape, operation + "Request")
        # What is described may be registered again.
        described = operation.startswith("Describe")
        if described:
            add(model.operation_model(operation).output_shape, operation + "Response")
        calls.append((operation, f"Model.{operation}Response" if described else "object"))
    lines = [HEADER.format(version=botocore.__version__)]
    lines.append(f"namespace {space} {{")
    for name, values in sorted(enums.items()):
        members = " ".join(f"public static readonly {name} {constant(value)} = new {name}(\"{value}\");" for value in values)
        lines.append(f"public class {name} {{ public {name}(string value) {{ }} public static implicit operator {name}(string value) => new {name}(value); {members} }}")
    methods = " ".join(
        f"public System.Threading.Tasks.Task<{result}> {it}Async(Model.{it}Request request, System.Threading.CancellationToken cancellationToken = default) => null;" for it, result in calls)
    lines.append(f"public class Amazon{client}Client {{ {methods} }}")
    lines.append("}")
    lines.append(f"namespace {space}.Model {{")
    for name, members in sorted(classes.items()):
        properties = " ".join(f"public {kind} {member if member != name else member + '_'} {{ get; set; }}" for member, kind in members)
        lines.append(f"public class {name} {{ {properties} }}")
    lines.append("}")
    (folder / f"{assembly}.cs").write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    target = pathlib.Path(__file__).parent.parent / "tests/Fargate.Analyzers.Tests/Objects/Sdk"
    for key, (assembly, space, operations) in SERVICES.items():
        write(key, assembly, space, operations, target)
