using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Sharing;
using Partnership.Portal.Forms;

namespace Partnership.Portal.Cases;

/// <summary>Reads and fills the fields in which it is recorded what somebody agreed to.</summary>
internal static class ConsentForm
{
    /// <summary>The field of the wording that they were read.</summary>
    public const string Wording = "Consent.WordingVersion";

    private const string ExpiresOn = "Consent.ExpiresOn";

    public static Consent Read(PostedForm form, TypedDates dates)
    {
        var said = Agreed(form, dates);
        // No day of the calendar is too late for an end: one before the day they were asked is refused.
        return dates.Wrong.Contains(ExpiresOn)
            ? said with { ExpiresOn = DateOnly.MinValue, AskedOn = said.AskedOn ?? DateOnly.MinValue }
            : said;
    }

    /// <summary>
    /// What is on record. Of what was taken back nothing is filled in: they are asked anew. Until they have agreed, it is
    /// today's wording that they will be read.
    /// </summary>
    public static PostedForm Of(Consent consent, string wording) => consent.State is ConsentState.Withdrawn
        ? PostedForm.With((Wording, wording))
        : FilledForm.Of(
        [
            ("Consent.State", [consent.State.ToString()]), ("Consent.HowAsked", [consent.HowAsked]),
            .. FilledForm.Date("Consent.AskedOn", consent.AskedOn),
            .. consent.State is ConsentState.Given ? Scope(consent) : [(Wording, [wording])],
        ]);

    private static (string Name, IEnumerable<string> Values)[] Scope(Consent consent) =>
    [
        ("Consent.Purposes", consent.Purposes.Select(purpose => purpose.ToString())),
        ("Consent.GivenBy", [consent.GivenBy.ToString()]),
        ("Consent.HasCapacity", [consent.HasCapacity ? "yes" : "no"]),
        (Wording, [consent.WordingVersion]),
        ("Consent.Recipients", consent.Recipients.Select(partner => partner.ToString())),
        ("Consent.Categories", consent.Categories.Select(category => category.ToString())),
        .. FilledForm.Date(ExpiresOn, consent.ExpiresOn),
    ];

    // What stands under "They agreed" counts only where they did.
    private static Consent Agreed(PostedForm form, TypedDates dates)
    {
        var said = new Consent(
            form.Choice<ConsentState>("Consent.State") ?? (ConsentState)(-1), [], dates.Read("Consent.AskedOn"), form["Consent.HowAsked"].Trim());
        if (said.State is not ConsentState.Given)
            return said;
        var givenBy = form.Choice<ConsentGivenBy>("Consent.GivenBy") ?? ConsentGivenBy.Person;
        return said with
        {
            Purposes = form.Choices<SharingPurpose>("Consent.Purposes"),
            // One that cannot be read is no partner and no part, and is refused: leaving it out could mean all of them.
            Recipients = [.. form.All("Consent.Recipients").Select(text => OrganisationId.TryParse(text) ?? default)],
            Categories = [.. form.All("Consent.Categories").Select(text => PostedForm.With(("it", text)).Choice<DataCategory>("it") ?? default)],
            GivenBy = givenBy,
            HasCapacity = form["Consent.HasCapacity"] switch { "yes" => true, "no" => false, _ => givenBy is ConsentGivenBy.Person },
            WordingVersion = form[Wording].Trim(),
            ExpiresOn = dates.Read(ExpiresOn),
        };
    }
}
