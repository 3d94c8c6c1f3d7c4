using System.Reflection;

namespace Partnership.Embedded;

/// <summary>Stands for a grain wherever it may be; two references to one grain are equal.</summary>
// Not sealed: the proxies are made from it.
#pragma warning disable MA0053
internal class GrainReference : DispatchProxy
#pragma warning restore MA0053
{
    private GrainHost? host;

    public GrainAddress Address { get; private set; }

    public static TInterface To<TInterface>(GrainHost host, GrainAddress address)
        where TInterface : notnull
    {
        var proxy = Create<TInterface, GrainReference>();
        var reference = (GrainReference)(object)proxy;
        reference.host = host;
        reference.Address = address;
        return proxy;
    }

    public override bool Equals(object? obj) => obj is GrainReference other && other.Address == Address && ReferenceEquals(other.host, host);

    public override int GetHashCode() => Address.GetHashCode();

    public override string ToString() => $"reference to {Address.Class.Type.Name}";

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) =>
        Address.Class.Method(targetMethod!).Send(host!, Address, args ?? []);
}
