using System.Collections.Immutable;
using System.Globalization;
using Partnership.Contracts.Agreements;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Components.Govuk;
using Partnership.Portal.Words;

namespace Partnership.Portal.Agreements.Drafting;

/// <summary>Step 4: all of it at a glance, beside what stands, and the request to sign.</summary>
public sealed partial class OutlineCheckPage
{
    private const int MostNamed = 8;

    private AgreementView? _agreement;

    /// <summary>The newest version of the agreement; null when this is the first.</summary>
    private AgreementProposal? Newest => _agreement is null ? null : _agreement.Proposed ?? _agreement.Known();

    protected override async Task OnInitializedAsync()
    {
        await base.OnInitializedAsync();
        if (Written is { BasedOn: > 0 })
            _agreement = (await Grains.Ask<IAgreementGrain, AgreementView>(Written.Id.ToString(), grain => grain.View(Aborted))).Value;
    }

    private async Task Submit()
    {
        if (Written is not { } it)
            return;
        var seen = int.TryParse(Form["agreement"], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0;
        var done = await Grains.Ask<IAgreementOutlineGrain, AgreementAnswer>(
            it.Id.ToString(), grain => grain.Finish(new FinishOutline(Form.Command, Form.Seen, seen), Aborted));
        if (done.Succeeded)
            Navigation.NavigateTo(AgreementLinks.Agreement(it.Id, "drafted"));
        else
            Show(FormErrors.Of([.. done.Refusals.Select(refusal => refusal with { Field = "" })], AgreementWords.Of));
    }

    private string StepOf(Refusal refusal) => refusal.Field switch
    {
        "Parties" => AgreementLinks.DraftParties(Written!.Id),
        "Terms" => AgreementLinks.DraftTerms(Written!.Id),
        _ => AgreementLinks.DraftTitle(Written!.Id),
    };

    private string Consequence(AgreementOutlineView it) => _agreement switch
    {
        null => "Whoever signs agreements for each party can then read and sign it. Nothing is shared under it before all have signed.",
        { Proposed: { Signed.IsEmpty: false } waiting } => $"Version {waiting.Version}, which {(waiting.Signed.Length == 1 ? "1 party has" : $"{waiting.Signed.Length} parties have")} signed, is replaced: everybody has to sign again. Version {_agreement.Version} counts until all have.",
        { Proposed: { } waiting } => $"Version {waiting.Version}, which nobody has signed yet, is replaced. Version {_agreement.Version} counts until all parties of the new one have signed.",
        { Standing: AgreementStanding.Unsigned } => $"Version {_agreement.Version} is replaced: whoever has signed it has to sign again.",
        _ => $"Version {_agreement.Version} counts until all {it.Outline.Parties.Length} parties have signed.",
    };

    private List<string> Names(ImmutableArray<OrganisationId> parties) => [.. parties.Select(NameOf).Order(StringComparer.Ordinal)];

    private static string Directions(int count) => count switch { 0 => "Nothing yet", 1 => "1 direction", _ => $"{count} directions" };

    private static SummaryAction[] Change(string href, string what) => [new("Change", href, what)];
}
