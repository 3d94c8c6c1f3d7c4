using System.Globalization;

namespace Partnership.Contracts.Kernel;

/// <summary>A form's own identity, made when it was shown: a repeat of the same command lands on the first result.</summary>
[GenerateSerializer, Immutable, Alias("command-id")]
public readonly record struct CommandId([property: Id(0)] Guid Value)
{
    /// <summary>A fresh identity, in time order.</summary>
    public static CommandId New() => new(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}

/// <summary>A person who signs in.</summary>
[GenerateSerializer, Immutable, Alias("user-id")]
public readonly record struct UserId([property: Id(0)] Guid Value)
{
    public override string ToString() => Value.ToString();
}

/// <summary>A partner.</summary>
[GenerateSerializer, Immutable, Alias("organisation-id")]
public readonly record struct OrganisationId([property: Id(0)] Guid Value)
{
    /// <summary>Reads the form that <see cref="ToString"/> writes; null when it is not one.</summary>
    public static OrganisationId? TryParse(string? text) =>
        Guid.TryParse(text, out var value) && value != Guid.Empty ? new OrganisationId(value) : null;

    public override string ToString() => Value.ToString();
}

/// <summary>A sharing agreement.</summary>
[GenerateSerializer, Immutable, Alias("agreement-id")]
public readonly record struct AgreementId([property: Id(0)] Guid Value)
{
    public override string ToString() => Value.ToString();
}

/// <summary>The number by which people name a case, "C-1093"; also its identity.</summary>
[GenerateSerializer, Immutable, Alias("case-reference")]
public readonly record struct CaseReference([property: Id(0)] int Number)
{
    /// <summary>Reads "C-1093"; null when the text is not a case's reference.</summary>
    public static CaseReference? TryParse(string? text) =>
        Reference.Number("C-", text) is { } number ? new CaseReference(number) : null;

    public override string ToString() => Reference.Text("C-", Number);
}

/// <summary>The number by which people name a referral, "R-2481"; also its identity.</summary>
[GenerateSerializer, Immutable, Alias("referral-reference")]
public readonly record struct ReferralReference([property: Id(0)] int Number)
{
    /// <summary>Reads "R-2481"; null when the text is not a referral's reference.</summary>
    public static ReferralReference? TryParse(string? text) =>
        Reference.Number("R-", text) is { } number ? new ReferralReference(number) : null;

    public override string ToString() => Reference.Text("R-", Number);
}

internal static class Reference
{
    public static string Text(string prefix, int number) => number > 0
        ? prefix + number.ToString(CultureInfo.InvariantCulture)
        : throw new InvalidOperationException("A reference was never given its number.");

    public static int? Number(string prefix, string? text) =>
        text is not null && text.StartsWith(prefix, StringComparison.Ordinal) && text.Length > prefix.Length && text[prefix.Length] != '0'
        && int.TryParse(text.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
