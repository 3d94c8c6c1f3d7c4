namespace Partnership.Contracts.Kernel;

/// <summary>A sharing agreement.</summary>
[GenerateSerializer, Immutable, Alias("agreement-id")]
public readonly record struct AgreementId([property: Id(0)] Guid Value)
{
    public override string ToString() => Value.ToString();
}
