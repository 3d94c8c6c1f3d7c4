using System.Globalization;
using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Agreements;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Forms;

namespace Partnership.Portal.Agreements.Drafting;

/// <summary>One direction: who may share what with whom, and what for.</summary>
public sealed partial class TermPage
{
    private static readonly OrganisationKind[] Kinds = Enum.GetValues<OrganisationKind>();

    private int? _at;

    [Parameter] public string Number { get; set; } = "";

    private protected override PostedForm First(AgreementOutline outline) =>
        At(outline) is { } at ? TermForm.Of(outline.Terms[at]) : PostedForm.With();

    protected override async Task OnInitializedAsync()
    {
        await base.OnInitializedAsync();
        if (Written is null)
            return;
        _at = At(Written.Outline);
        // Removed meanwhile, or never there. What was sent is kept as a further direction instead, once it is sent again.
        if (_at is null && Number is not "new" && !IsPost)
            Navigation.NavigateTo(AgreementLinks.DraftTerms(Written.Id));
    }

    private Task Submit()
    {
        if (Written is not { } it)
            return Task.CompletedTask;
        var (term, wrong) = TermForm.Read(Form);
        if (wrong.Any)
        {
            Show(wrong);
            return Task.CompletedTask;
        }

        var terms = it.Outline.Terms;
        return Keep(it.Outline with { Terms = _at is { } at ? terms.SetItem(at, term) : terms.Add(term) }, AgreementLinks.DraftTerms(it.Id));
    }

    private int? At(AgreementOutline outline) =>
        int.TryParse(Number, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= outline.Terms.Length
            ? number - 1
            : null;
}
