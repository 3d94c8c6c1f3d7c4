using static Partnership.Browser.Tests.Accessibility.ReaderNames;

namespace Partnership.Browser.Tests.Accessibility.States;

/// <summary>Erasing a person, and what others find of them afterwards.</summary>
internal static class ErasingStates
{
    public static readonly PageState[] All =
    [
        new("erase, find", Dana, "/erasure"),
        new("erase, find, no such case", Dana, "/erasure?case=C-999999"),
        new("erase", Dana, "/erasure/{case}"),
        new("erase, errors", Dana, "/erasure/{case}", visitor => visitor.Press("Continue")),
        new("erase, one erased already", Dana, "/erasure/{erased}"),
        new("erase, check", Dana, "/erasure/{erased}/check?person=subject&ground=RightToErasure"),
        new("erase, check, suspect", Dana, "/erasure/{case}/check?person=suspect-1&ground=CourtOrder"),
        new("erase, check, changed meanwhile", Dana, "/erasure/{case}/check?person=subject&ground=CourtOrder", visitor => visitor.SendStale("Erase the person this case is about")),
        new("erase, done", Dana, "/erasure/{erased}/done?person=suspect-1"),
        new("case, erased", Sam, "/cases/{nobody}"),
        new("case, erased, history", Sam, "/cases/{nobody}/history"),
        new("referral, erased, recipient", Mo, "/referrals/{referral of nobody}"),
        new("referral, erased, sender", Sam, "/referrals/{referral of nobody}"),
    ];
}
