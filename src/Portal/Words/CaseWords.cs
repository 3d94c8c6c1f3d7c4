using System.Collections.Immutable;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Sharing;
using Partnership.Portal.Components.Govuk;
using Partnership.Portal.Components.Moj;

namespace Partnership.Portal.Words;

/// <summary>The words of cases.</summary>
internal static class CaseWords
{
    public static string Of(Strand strand) => strand switch
    {
        Strand.SexualOrientation => "Sexual orientation",
        Strand.SexMisogyny => "Sex or misogyny",
        Strand.AlternativeSubculture => "Alternative subculture",
        _ => strand.ToString(),
    };

    public static string Of(RiskLevel level) => $"{level} risk";

    public static BadgeColour Colour(RiskLevel level) => level switch
    {
        RiskLevel.High => BadgeColour.Red,
        RiskLevel.Medium => BadgeColour.Purple,
        _ => BadgeColour.Green,
    };

    public static string Of(AgeBand band) => band switch
    {
        AgeBand.Under18 => "Under 18",
        AgeBand.From18To24 => "18 to 24",
        AgeBand.From25To64 => "25 to 64",
        AgeBand.From65 => "65 or over",
        _ => "Age not known",
    };

    public static string Of(ContactChannel channel) => channel switch
    {
        ContactChannel.Phone => "Phone call",
        ContactChannel.Text => "Text message",
        ContactChannel.Email => "E-mail",
        ContactChannel.InPerson => "In person",
        _ => "Through somebody they trust",
    };

    public static string Of(ConsentState state) => state switch
    {
        ConsentState.Given => "They agreed",
        ConsentState.Refused => "They do not want their story shared",
        ConsentState.Withdrawn => "They agreed once and took it back",
        _ => "They have not been asked yet",
    };

    public static string Of(OrganisationKind kind) => kind switch
    {
        OrganisationKind.FaithGroup => "Faith group",
        _ => kind.ToString(),
    };

    /// <summary>All partners of a kind.</summary>
    public static string Many(OrganisationKind kind) => kind switch
    {
        OrganisationKind.Council => "Councils",
        OrganisationKind.Housing => "Housing associations and landlords",
        OrganisationKind.Health => "Health services",
        OrganisationKind.Charity => "Charities",
        OrganisationKind.School => "Schools",
        OrganisationKind.FaithGroup => "Faith groups",
        OrganisationKind.Commissioner => "Police and crime commissioners",
        OrganisationKind.Other => "Any other kind of partner",
        _ => "The police",
    };

    /// <summary>Why the person is overridden, as a choice.</summary>
    public static string Of(OverrideReason reason) => Capital(GroundWords.Of(reason));

    public static TagColour Colour(OverrideStatus status) => status switch
    {
        OverrideStatus.Requested => TagColour.Yellow,
        OverrideStatus.Approved => TagColour.Green,
        _ => TagColour.Grey,
    };

    /// <summary>What somebody is kept from, and as what: "Conflict of interest: all of the case".</summary>
    public static string Of(RestrictionKind kind, ImmutableArray<DataCategory> categories) =>
        $"{WishWords.Of(kind)}: {(categories.IsEmpty ? "all of the case" : string.Join(", ", categories.Order().Select(each => SharingWords.Of(each).ToLowerInvariant())))}";

    /// <summary>Who somebody is: "Mo Exemplar, Derby City Council".</summary>
    public static string Person(CasePerson? person) => person is null ? "A former member of staff" : $"{person.Name}, {person.Organisation}";

    /// <summary>Words a refusal of a form of a case.</summary>
    public static string Of(Refusal refusal) => Of(refusal, Field(refusal.Field));

    /// <summary>The same where a page calls the field by a name of its own.</summary>
    public static string Of(Refusal refusal, string name) => refusal.Code switch
    {
        CommonRefusals.Missing when IsChosen(refusal.Field) => $"Select {name}",
        CaseRefusals.NoStrand => "Select what the hostility was about",
        CaseRefusals.InTheFuture => $"{Capital(name)} must be today or in the past",
        CaseRefusals.ConsentWithoutPurpose => "Select what they agreed to",
        CaseRefusals.AgeUnknown => "Enter a date of birth, or select an age group",
        CaseRefusals.AlreadyOpen => "This case has been opened already",
        CaseRefusals.ConsentWithoutCapacity => "Select who agreed for them: somebody who could not decide cannot have agreed for themself (Mental Capacity Act 2005, section 3)",
        CaseRefusals.ExpiresBeforeAsked => "The day until which they agreed must be after the day they were asked",
        CaseRefusals.ConsentNotGiven => "They have not agreed to anything that could be taken back",
        CaseRefusals.WithdrawnBeforeAsked => "The day they took it back must be on or after the day they were asked",
        CaseRefusals.OneOrganisationOrPerson => "Select one organisation or one person",
        CaseRefusals.PartnerUnknown => "Select a partner from the list",
        CaseRefusals.PersonUnknown => "Select a person who works for a partner",
        CaseRefusals.PartnerIsLead => "Select another organisation: this one leads the case",
        CaseRefusals.AlreadyRestricted => "They are kept from it already",
        CaseRefusals.NoSuchRestriction => "This limit has been lifted already",
        CaseRefusals.PartnerNeverGetsCases => "Select another partner: commissioners never see a live case",
        CaseRefusals.OverrideExists => "This has been asked for already, for this partner and this purpose",
        CaseRefusals.NoSuchOverride => "Nobody has asked for this",
        CaseRefusals.OverrideDecided => "This has been decided already",
        CaseRefusals.OwnOverride => "Somebody else must decide: you asked for it yourself",
        CaseRefusals.OverrideNotApproved => "This has not been approved, so there is nothing to tell the person",
        CaseRefusals.OverrideNotInForce => "This is not in force any more",
        CaseRefusals.NextAuditNotAhead => "The next look at it must be after today",
        CaseRefusals.NextAuditTooFar => "The next look at it must be within twelve months from today",
        CaseRefusals.OwnRestriction => "Somebody else must lift it: it concerns you",
        CaseRefusals.OfficerCanLift => "Ask a data protection officer of your organisation: one of them can lift it",
        CaseRefusals.OwnDeclaration => "Another supervisor must lift it: you declared it yourself",
        CaseRefusals.PartOutOfSight => "You in person may not see all of this part of the case, so a colleague has to change it",
        CaseRefusals.NoSuchIncident => "The case has no such incident",
        CaseRefusals.ReasonUnchanged => "Enter why the risk is lower now",
        CaseRefusals.LoweringNeedsSupervisor => "Ask a supervisor to lower the risk level: anybody may raise it",
        CaseRefusals.NoSuchPerson => "Nothing is recorded of such a person",
        CaseRefusals.AlreadyErased => "They have been erased already, and nothing was recorded of them since",
        CaseRefusals.AlreadyTold => "It is on record already that the person was told",
        _ => RefusalWords.Of(refusal, name),
    };

    // What is chosen and not typed.
    private static bool IsChosen(string field) =>
        field is "Recipient" or "Purpose" or "Reason" or "Because" or "Approve" or "Told" or "StillNeeded" or "Person" or "Ground";

    private static string Field(string field) => field switch
    {
        "Title" => "a title for the case",
        "Subject.Name" => "their name, or what they wish to be called",
        "Subject.BirthDate" => "the date of birth",
        "Subject.AgeBand" => "an age group",
        "Subject.Characteristics" => "their background",
        "Subject.Language" => "the language they prefer",
        "Subject.AccessNeeds" => "what they need to take part",
        "SafeContact.Channel" => "a safe way to reach them",
        "SafeContact.Value" => "the number or address for safe contact",
        "SafeContact.Times" => "the safe times",
        "SafeContact.DoNotContact" => "who or what to avoid",
        "Address.Lines" => "their address",
        "Address.Postcode" => "the postcode",
        "Address.Ward" => "the ward or neighbourhood",
        "Address.District" => "the district they live in",
        "Incident.Account" => "what happened",
        "Incident.HappenedOn" => "the day it happened",
        "Incident.Place" => "where it happened",
        "Incident.CrimeReference" => "the crime reference",
        "Incident.Suspect" => "what is known about the suspect",
        "Incident.PoliceIntelligence" => "the police intelligence",
        "Incident.ReportedBy" => "who reported it",
        "Risk.Level" => "a risk level",
        "Risk.Why" => "why this risk level",
        "Incident.Naming" => "whether whoever reported it may be named",
        "Incident.Wish" => "what whoever reported it wants",
        "Wishes.Wants" => "what they want",
        "Wishes.DoesNotWant" => "what they do not want",
        "Wishes.KindsNotToBeTold" => "who must not be told",
        "Consent.GivenBy" => "who agreed",
        "Consent.ExpiresOn" => "until when they agreed",
        "Consent.Recipients" => "the partners they agreed to",
        "Consent.Categories" => "the parts they agreed to",
        "Wishes.NotToBeTold" => "the partners who must not be told",
        "Consent.State" => "what they said about sharing",
        "Consent.HowAsked" => "how they were asked",
        "Consent.WordingVersion" => "the wording they were read",
        "Consent.AskedOn" => "the day they were asked",
        "Person" => "whom you erase",
        "Ground" => "why they are erased",
        _ => "this answer",
    };

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
