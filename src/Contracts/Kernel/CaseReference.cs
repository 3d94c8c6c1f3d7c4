namespace Partnership.Contracts.Kernel;

/// <summary>The number by which people name a case, "C-1093"; also its identity.</summary>
[GenerateSerializer, Immutable, Alias("case-reference")]
public readonly record struct CaseReference([property: Id(0)] int Number)
{
    /// <summary>Reads "C-1093"; null when the text is not a case's reference.</summary>
    public static CaseReference? TryParse(string? text) =>
        Reference.Number("C-", text) is { } number ? new CaseReference(number) : null;

    public override string ToString() => Reference.Text("C-", Number);
}
