namespace Partnership.Contracts.Kernel;

/// <summary>The number by which people name a request to join, "J-3001".</summary>
[GenerateSerializer, Immutable, Alias("join-request-reference")]
public readonly record struct JoinRequestReference([property: Id(0)] int Number)
{
    public override string ToString() => Reference.Text("J-", Number);
}
