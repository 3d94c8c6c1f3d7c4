using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Cases.Parts;
using Partnership.Portal.Forms;
using Partnership.Portal.Words;

namespace Partnership.Portal.Cases.Opening;

/// <summary>What was written of a case before it is opened, and what is still missing.</summary>
public sealed partial class CheckStart
{
    [Parameter, EditorRequired] public Guid? Started { get; set; }

    [Parameter, EditorRequired] public OpenCase Case { get; set; } = null!;

    [Parameter, EditorRequired] public IReadOnlyList<OrganisationProfile> Partners { get; set; } = [];

    /// <summary>What stands against opening it.</summary>
    [Parameter, EditorRequired] public FormErrors Missing { get; set; } = FormErrors.None;

    private IEnumerable<(string Title, OpeningStep Step, IReadOnlyList<SavedMeanwhile> Lines)> Parts =>
    [
        ("The person", OpeningStep.Who, [new("Title of the case", Case.Title), .. SubjectForm.Lines(Case.Subject)]),
        ("Reaching them safely", OpeningStep.Contact, Case.SafeContact == new SafeContact(default, "", "", false, "") ? [] : ContactForm.Lines(Case.SafeContact)),
        ("Where they live", OpeningStep.Contact, AddressForm.Lines(Case.Address)),
        ("What happened", OpeningStep.Happened, IncidentForm.Lines(Case.Incident)),
        ("Risk", OpeningStep.Risk, RiskForm.Lines(Case.Risk)),
        ("What they want", OpeningStep.Consent, Wishes),
        ("What they agreed to", OpeningStep.Consent, Agreed),
    ];

    private IReadOnlyList<SavedMeanwhile> Agreed => Enum.IsDefined(Case.Consent.State)
        ? [.. ConsentLines.Of(Case.Consent, Name).Select(line => new SavedMeanwhile(line.Key, line.Text))]
        : [];

    private IReadOnlyList<SavedMeanwhile> Wishes =>
    [
        new("They want", Case.Wishes!.Wants), new("They do not want", Case.Wishes.DoesNotWant),
        new("Must not be told", string.Join('\n', Case.Wishes.KindsNotToBeTold.Order().Select(CaseWords.Many))),
    ];

    private string Name(OrganisationId partner) => Partners.FirstOrDefault(each => each.Id == partner)?.Name ?? "A former partner";

    // An error knows its field by the id of its control.
    private static string StepOf(string? href) =>
        OpeningStep.All.FirstOrDefault(step => step.Fields.Any(start => href?.StartsWith("#" + FormErrors.IdOf(start), StringComparison.Ordinal) ?? false))?.Name
        ?? OpeningStep.Who.Name;
}
