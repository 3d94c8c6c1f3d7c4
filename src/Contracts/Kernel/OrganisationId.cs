namespace Partnership.Contracts.Kernel;

/// <summary>A partner.</summary>
[GenerateSerializer, Immutable, Alias("organisation-id")]
public readonly record struct OrganisationId([property: Id(0)] Guid Value)
{
    /// <summary>Reads the form that <see cref="ToString"/> writes; null when it is not one.</summary>
    public static OrganisationId? TryParse(string? text) =>
        Guid.TryParse(text, out var value) && value != Guid.Empty ? new OrganisationId(value) : null;

    public override string ToString() => Value.ToString();
}
