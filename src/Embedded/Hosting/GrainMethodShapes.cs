using System.Reflection;

namespace Partnership.Embedded;

/// <summary>The four things a grain method may return.</summary>
internal static class GrainMethodShapes
{
    /// <summary>The method in the shape its return type asks for; null where there is none.</summary>
    public static GrainMethod? Create(MethodInfo method, MethodInfo implementation)
    {
        var returns = method.ReturnType;
        if (returns == typeof(Task)) return new TaskMethod(method, implementation);
        if (returns == typeof(ValueTask)) return new ValueTaskMethod(method, implementation);
        if (!returns.IsGenericType) return null;
        var shape = returns.GetGenericTypeDefinition() switch
        {
            var type when type == typeof(Task<>) => typeof(TaskMethod<>),
            var type when type == typeof(ValueTask<>) => typeof(ValueTaskMethod<>),
            _ => null,
        };
        return shape is null
            ? null
            : (GrainMethod?)Activator.CreateInstance(shape.MakeGenericType(returns.GenericTypeArguments), method, implementation);
    }

    private sealed class TaskMethod(MethodInfo method, MethodInfo implementation) : GrainMethod(method, implementation)
    {
        public override object Send(GrainHost host, GrainAddress target, object?[] arguments) =>
            host.Send(new GrainCall<object?>(host, target, this, arguments));

        public override async Task<object?> Invoke(object grain, object?[] arguments)
        {
            await (Task)Returned(grain, arguments);
            return null;
        }
    }

    private sealed class ValueTaskMethod(MethodInfo method, MethodInfo implementation) : GrainMethod(method, implementation)
    {
        public override object Send(GrainHost host, GrainAddress target, object?[] arguments) =>
            new ValueTask(host.Send(new GrainCall<object?>(host, target, this, arguments)));

        public override async Task<object?> Invoke(object grain, object?[] arguments)
        {
            await (ValueTask)Returned(grain, arguments);
            return null;
        }
    }

    private sealed class TaskMethod<T>(MethodInfo method, MethodInfo implementation) : GrainMethod(method, implementation)
    {
        public override object Send(GrainHost host, GrainAddress target, object?[] arguments) =>
            host.Send(new GrainCall<T>(host, target, this, arguments));

        public override async Task<object?> Invoke(object grain, object?[] arguments) =>
            await (Task<T>)Returned(grain, arguments);
    }

    private sealed class ValueTaskMethod<T>(MethodInfo method, MethodInfo implementation) : GrainMethod(method, implementation)
    {
        public override object Send(GrainHost host, GrainAddress target, object?[] arguments) =>
            new ValueTask<T>(host.Send(new GrainCall<T>(host, target, this, arguments)));

        public override async Task<object?> Invoke(object grain, object?[] arguments) =>
            await (ValueTask<T>)Returned(grain, arguments);
    }
}
