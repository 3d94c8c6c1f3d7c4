using Partnership.Contracts.Joining;
using Partnership.Contracts.Kernel;

namespace Partnership.Portal.Words;

/// <summary>The words of requests to join.</summary>
internal static class JoinWords
{
    public static string Of(JoinStanding standing) => standing switch
    {
        JoinStanding.Waiting => "To decide",
        JoinStanding.Approved => "Approved",
        _ => "Declined",
    };

    public static string Of(JoinCheck check) => check switch
    {
        JoinCheck.Registered => "It is in a register: of charities, of companies, of schools, or it is a public body",
        JoinCheck.CalledBack => "The contact was called at a number that we found ourselves, and is who they say",
        JoinCheck.HeadKnows => "Somebody who answers for the organisation knows of the request",
        JoinCheck.Safeguarding => "It has a safeguarding policy, where it works with children or adults at risk",
        _ => "It keeps safe what it is given: Cyber Essentials, or answers to our questions",
    };

    /// <summary>Words a refusal of a form about a request to join.</summary>
    public static string Of(Refusal refusal) => refusal.Code switch
    {
        CommonRefusals.Missing when refusal.Field is "Kind" => "Select what kind of organisation it is",
        JoinRefusals.NoAddress => "Enter an e-mail address, like name@example.org",
        JoinRefusals.NotChecked => "The register, the call and who answers for the organisation must all be checked",
        JoinRefusals.Decided => "This request was decided already",
        JoinRefusals.TooManyWait => "So many requests wait that we cannot take any more now. Call the partnership",
        _ => RefusalWords.Of(refusal, Field(refusal.Field)),
    };

    private static string Field(string field) => field switch
    {
        "Name" => "the name of your organisation",
        "Kind" => "what kind of organisation it is",
        "Where" => "where you work",
        "Services" => "what you do",
        "Contact.Name" => "the name of the person whom we can call",
        "Contact.Address" => "their e-mail address",
        "Contact.Phone" => "their phone number",
        "HeardFrom" => "how you heard of us",
        "Because" => "why you decline",
        "Note" => "the note",
        "Checked" => "what was checked from the list",
        _ => "this answer",
    };
}
