namespace Partnership.Contracts.Kernel;

/// <summary>A person who signs in.</summary>
[GenerateSerializer, Immutable, Alias("user-id")]
public readonly record struct UserId([property: Id(0)] Guid Value)
{
    public override string ToString() => Value.ToString();
}
