using System.Collections.Immutable;
using Microsoft.Extensions.Primitives;
using Partnership.Contracts.Agreements;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Sharing;
using Partnership.Portal.Forms;
using Partnership.Portal.Words;

namespace Partnership.Portal.Agreements.Drafting;

/// <summary>Between a direction of an agreement and the form in which it is ticked.</summary>
internal static class TermForm
{
    /// <summary>Ticked where the kind of party does not matter. Nothing ticked is no answer, and never means anybody.</summary>
    public const string Anybody = "any";

    public static PostedForm Of(AgreementTerm term) => PostedForm.Of(new FormCollection(new Dictionary<string, StringValues>(StringComparer.Ordinal)
    {
        ["From"] = Kinds(term.From),
        ["To"] = Kinds(term.To),
        ["Purposes"] = term.Purposes.Select(purpose => purpose.ToString()).ToArray(),
        ["Categories"] = term.Categories.Select(category => category.ToString()).ToArray(),
    }));

    public static (AgreementTerm Term, FormErrors Wrong) Read(PostedForm form)
    {
        var (from, to) = (form.Choices<OrganisationKind>("From"), form.Choices<OrganisationKind>("To"));
        var (purposes, categories) = (form.Choices<SharingPurpose>("Purposes"), form.Choices<DataCategory>("Categories"));
        var errors = FormErrors.None;
        if (categories.IsEmpty)
            errors = errors.And("Categories", "Select which parts of a case may be shared");
        if (purposes.IsEmpty)
            errors = errors.And("Purposes", "Select what it may be shared for");
        if (Wrong(form, "To", to) is { } withWhom)
            errors = errors.And("To", withWhom ? "Select any other party, or only some kinds, not both" : "Select with whom it may be shared");
        if (Wrong(form, "From", from) is { } who)
            errors = errors.And("From", who ? "Select any party, or only some kinds, not both" : "Select who may share");
        return (new AgreementTerm(from, to, purposes, categories), errors);
    }

    // True when both were ticked, false when neither was; null when all is well.
    private static bool? Wrong(PostedForm form, string field, ImmutableArray<OrganisationKind> kinds)
    {
        var anybody = form.All(field).Contains(Anybody, StringComparer.Ordinal);
        return anybody == !kinds.IsEmpty ? anybody : null;
    }

    private static string[] Kinds(ImmutableArray<OrganisationKind> kinds) => kinds.IsEmpty ? [Anybody] : [.. kinds.Select(kind => kind.ToString())];
}
