using System.Reflection;

namespace Orleans;

/// <summary>Stands around every call of every grain; registered, in order, in the services.</summary>
public interface IIncomingGrainCallFilter
{
    /// <summary>Lets the call through by <c>await context.Invoke()</c>, or refuses it by throwing.</summary>
    Task Invoke(IIncomingGrainCallContext context);
}

/// <summary>One call of a grain method, and its result once it has been invoked.</summary>
public interface IGrainCallContext
{
    /// <summary>The grain instance that is called.</summary>
    object Grain { get; }

    /// <summary>The method as the interface declares it.</summary>
    MethodInfo InterfaceMethod { get; }

    /// <summary>The interface, by its full name.</summary>
    string InterfaceName { get; }

    /// <summary>The method, by its name.</summary>
    string MethodName { get; }

    /// <summary>What the method returned, null before; a filter may replace it.</summary>
    object? Result { get; set; }

    /// <summary>Invokes the next filter or, after the last, the method; throws what that throws.</summary>
    Task Invoke();
}

/// <summary>One call as the grain that receives it sees it.</summary>
public interface IIncomingGrainCallContext : IGrainCallContext
{
    /// <summary>The method as the grain class has it, with its attributes.</summary>
    MethodInfo ImplementationMethod { get; }
}
