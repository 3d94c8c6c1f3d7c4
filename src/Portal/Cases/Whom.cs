using System.Collections.Immutable;
using Partnership.Contracts.Kernel;

namespace Partnership.Portal.Cases;

/// <summary>Whom a restriction or a conflict concerns, as one field holds it: "organisation/…" or "person/…".</summary>
internal static class Whom
{
    public const string Field = "Whom";

    public static string Of(OrganisationId organisation) => $"organisation/{organisation}";

    public static string Of(UserId person) => $"person/{person}";

    /// <summary>The one chosen; neither where nothing was, or nothing that can be read.</summary>
    public static (OrganisationId? Organisation, UserId? Person) Read(string value) => value.Split('/', 2) switch
    {
        ["organisation", var id] => (OrganisationId.TryParse(id), null),
        ["person", var id] when Guid.TryParse(id, out var person) => (null, new UserId(person)),
        _ => (null, null),
    };

    /// <summary>What the silo says of either stands at the one field, which comes first on the page; why comes last.</summary>
    public static ImmutableArray<Refusal> AtTheField(ImmutableArray<Refusal> refusals) =>
    [
        .. refusals.Select(refusal => refusal.Field is "Organisation" or "Person" ? refusal with { Field = Field } : refusal)
            .OrderBy(refusal => refusal.Field switch { Field => 0, "Why" => 2, _ => 1 }),
    ];
}
