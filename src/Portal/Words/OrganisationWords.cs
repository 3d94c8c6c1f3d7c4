using System.Collections.Immutable;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Organisations;

namespace Partnership.Portal.Words;

/// <summary>The words of partners and of who works there.</summary>
internal static class OrganisationWords
{
    public static string Of(Role role) => role switch
    {
        Role.OrganisationAdministrator => "Organisation administrator",
        Role.PartnershipAdministrator => "Partnership administrator",
        Role.DataProtectionOfficer => "Data protection officer",
        Role.System => "The portal itself",
        _ => role.ToString(),
    };

    /// <summary>What the role is trusted with, for who gives it.</summary>
    public static string Meaning(Role role) => role switch
    {
        Role.Practitioner => "Works cases, and sends and answers referrals",
        Role.Supervisor => "Also approves exceptions, takes back what was shared, and gives work to colleagues",
        Role.OrganisationAdministrator => "Looks after your people and what you say of yourselves. Sees no case",
        Role.PartnershipAdministrator => "Looks after partners and agreements. Sees no case",
        Role.DataProtectionOfficer => "Reads who opened what, limits or suspends sharing, and erases people",
        Role.Auditor => "Reads who opened what",
        _ => "Never given to a person",
    };

    /// <summary>Where it helps: "Derby, Erewash".</summary>
    public static string Areas(OrganisationProfile partner) => partner.Areas.IsDefaultOrEmpty
        ? "Everywhere in the partnership"
        : string.Join(", ", partner.Areas.Select(area => area.Name).Order(StringComparer.Ordinal));

    /// <summary>"Up to 40 open referrals at a time".</summary>
    public static string Capacity(int? capacity) => capacity switch
    {
        null => "No limit stated",
        1 => "1 open referral at a time",
        { } number => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Up to {number:N0} open referrals at a time"),
    };

    /// <summary>What would be missing without the only one for it.</summary>
    public static string OnlyOne(OnlyOneFor what, string name) => what switch
    {
        OnlyOneFor.Signing => $"{name} is the only one who signs sharing agreements. Without a signatory no further agreement can be made.",
        OnlyOneFor.Administering => $"{name} is the only organisation administrator. Without one only a partnership administrator can look after your people.",
        OnlyOneFor.DataProtection => $"{name} is the only data protection officer. Without one nobody can restrict a case, erase a person or read who opened what.",
        OnlyOneFor.Supervising => $"{name} is the only supervisor. Without one nobody approves overrides, recalls referrals or hears that one runs late.",
        _ => $"{name} is the only one who answers referrals. Without anybody, partners cannot send you any.",
    };

    /// <summary>Where vetting or training stands on a day, when it must be seen to; null when it is in date.</summary>
    public static string? Overdue(DateOnly? until, DateOnly today) =>
        until is null ? "None on record" : until < today ? "Out of date" : null;

    /// <summary>"Practitioner, Supervisor, signs agreements".</summary>
    public static string Roles(ImmutableArray<Role> roles, bool signatory)
    {
        string[] all = [.. roles.OrEmpty().Order().Select(Of), .. signatory ? ["Signs agreements"] : Array.Empty<string>()];
        return all.Length > 0 ? string.Join(", ", all) : "None";
    }

    /// <summary>An invitation as it is named in a list: whoever it is for has no name yet.</summary>
    public static string Title(Invitation invitation) => invitation switch
    {
        { MemberName: { } name } => $"{name}, to sign in",
        { JobTitle: { Length: > 0 } work } => work,
        _ => "Somebody without a job title",
    };

    /// <summary>Why the link of an invitation works no more.</summary>
    public static string Ended(Invitation invitation, DateTimeOffset now) => invitation.Until < now
        ? $"Its seven days ended on {TimeWords.Date(invitation.Until)}."
        : "Whoever made it may not invite anybody any more.";

    /// <summary>Words a refusal of a form about a partner or its people.</summary>
    public static string Of(Refusal refusal) => refusal.Code switch
    {
        OrganisationRefusals.BadOfficialCode => "Enter the code as a capital letter and eight digits, like E06000015",
        OrganisationRefusals.OwnMembership => "You cannot change your own roles, signing or dates. Ask another administrator",
        OrganisationRefusals.RoleBeyondOrganisation => "Only a partnership administrator can give or take this role",
        OrganisationRefusals.NameIsThePartnerships => "Only a partnership administrator can change the name or the kind",
        OrganisationRefusals.NameIsTaken => "Somebody of this name works here already. If this is somebody else, say so",
        OrganisationRefusals.CapacityOutOfRange => "Enter a number from 1 to 100,000, or leave it empty",
        OrganisationRefusals.NotConfirmed => "Say that you have gone through everybody on the list",
        OrganisationRefusals.LeftAndToChange => "Choose one: they have left, or their roles or dates must change",
        OrganisationRefusals.InvitationClosed => "This invitation waits no more: it was accepted, withdrawn or has run out",
        OrganisationRefusals.WorksThereAlready => "You work there already",
        OrganisationRefusals.ForSomebodyElse => "This invitation is for somebody who has no way to sign in yet. Sign out, then open the link again",
        CommonRefusals.AlreadyTaken => "Another partner bears this code",
        CommonRefusals.NotPermitted => "Only an administrator of that organisation, or of the partnership, may do that",
        _ => RefusalWords.Of(refusal, Field(refusal.Field)),
    };

    private static string Field(string field) => field switch
    {
        "Name" or "Title" => "a name",
        "JobTitle" => "the job title",
        "Roles" => "roles from the list",
        "Kind" => "what kind of partner it is",
        "Areas" => "the areas",
        "Services" => "the services",
        "Capacity" => "the number of open referrals",
        _ => "this answer",
    };
}
