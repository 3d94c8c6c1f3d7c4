using System.Collections.Immutable;
using Partnership.Contracts.Agreements;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Portal.Components.Govuk;

namespace Partnership.Portal.Words;

/// <summary>The words of sharing agreements.</summary>
internal static class AgreementWords
{
    /// <summary>The same for every agreement: nobody may take the portal for a lawyer.</summary>
    public const string ToBeConfirmed =
        "The portal joins what an agreement allows with its own reading of the law. A specialist in information law must confirm these combinations before they are used in earnest.";

    public static TagColour Colour(AgreementStanding standing) => standing switch
    {
        AgreementStanding.InForce => TagColour.Green,
        AgreementStanding.Suspended => TagColour.Red,
        AgreementStanding.Expired => TagColour.Grey,
        _ => TagColour.Yellow,
    };

    /// <summary>What the standing means for who wants to share.</summary>
    public static string Meaning(AgreementStanding standing) => standing switch
    {
        AgreementStanding.InForce => "The parties share what it allows.",
        AgreementStanding.Suspended => "Nothing is shared under it, and what was shared before cannot be opened, until it is resumed.",
        AgreementStanding.Expired => "It has ended: nothing is shared under it, and what was shared before cannot be opened. A further version is needed.",
        _ => "Nothing is shared under it until every party has signed.",
    };

    /// <summary>"The police and councils may share with charities".</summary>
    public static string Direction(AgreementTerm term) =>
        $"{Capital(Who(term.From, "any party"))} may share with {Who(term.To, "any other party")}";

    /// <summary>How many parties there are, all of them: "Both parties".</summary>
    public static string All(int parties) => parties == 2 ? "Both parties" : $"All {parties} parties";

    /// <summary>The number that what is being written will bear.</summary>
    public static int NextVersion(AgreementOutlineView written) => written.BasedOn + 1;

    /// <summary>Whose signatures an agreement has or waits for, in the list of all.</summary>
    public static string Signatures(AgreementLine line) => line.WaitingVersion is { } waiting
        ? $"Version {waiting} waits for {(line.WaitingFor == 1 ? "1 party" : $"{line.WaitingFor} parties")}"
        : All(line.Parties);

    /// <summary>What somebody did, once it has been done; null for what is no such thing.</summary>
    public static string? Done(string? what) => what switch
    {
        "signed" => "Your organisation has signed",
        "suspended" => "Sharing is suspended",
        "resumed" => "Sharing goes on",
        "reviewed" => "The review is on record",
        "drafted" => "It is up for signature. Each party finds it among its agreements",
        "joined" => "The organisation has joined",
        _ => null,
    };

    /// <summary>Words a refusal of a form about an agreement.</summary>
    public static string Of(Refusal refusal) => refusal.Code switch
    {
        AgreementRefusals.NotAParty => "This organisation is not a party to this version of the agreement",
        AgreementRefusals.AlreadyDrafted => "This agreement has been written down before. Draft a further version",
        AgreementRefusals.TooFewParties => "Select two parties or more",
        AgreementRefusals.NotSignedByAll => "Not every party has signed this agreement yet",
        AgreementRefusals.TimeIsOver => "This agreement has ended. Draft a further version",
        AgreementRefusals.ReviewNotAhead => "The review date must be after today",
        AgreementRefusals.ReviewTooFarAhead => "The review must be within 12 months (Information Commissioner's data sharing code)",
        AgreementRefusals.ReviewAfterExpiry => "The review date must be on or before the day the agreement ends",
        AgreementRefusals.TooManyTerms => "Put together directions that are alike: there may be 40 at the most",
        AgreementRefusals.SuspendedByPartnership => "The partnership suspended this organisation, so only the partnership can resume its sharing",
        CommonRefusals.NotPermitted => "Only the party itself, or a partnership administrator, may do that",
        _ => RefusalWords.Of(refusal, Field(refusal.Field)),
    };

    private static string Field(string field) => field switch
    {
        "Title" => "a title for the agreement",
        "Parties" => "the parties",
        "Terms" => "what may be shared",
        "Because" => "the reason",
        "ReviewBy" or "NextReviewBy" => "the date of the next review",
        "ExpiresOn" => "the day on which it ends",
        _ => "this answer",
    };

    private static string Who(ImmutableArray<OrganisationKind> kinds, string anybody)
    {
        string[] names = [.. kinds.Select(kind => Lower(CaseWords.Many(kind)))];
        return names switch
        {
            [] => anybody,
            [var one] => one,
            [.. var first, var last] => $"{string.Join(", ", first)} and {last}",
        };
    }

    private static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
