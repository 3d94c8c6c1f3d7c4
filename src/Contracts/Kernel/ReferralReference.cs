namespace Partnership.Contracts.Kernel;

/// <summary>The number by which people name a referral, "R-2481"; also its identity.</summary>
[GenerateSerializer, Immutable, Alias("referral-reference")]
public readonly record struct ReferralReference([property: Id(0)] int Number)
{
    /// <summary>Reads "R-2481"; null when the text is not a referral's reference.</summary>
    public static ReferralReference? TryParse(string? text) =>
        Reference.Number("R-", text) is { } number ? new ReferralReference(number) : null;

    public override string ToString() => Reference.Text("R-", Number);
}
