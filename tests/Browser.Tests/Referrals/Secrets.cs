using Partnership.Browser.Tests.Hosting;
using Partnership.TestCommon.Silo;

namespace Partnership.Browser.Tests.Referrals;

/// <summary>What of the case a recipient may not have been sent, wherever it might stand.</summary>
internal static class Secrets
{
    /// <summary>What the sender gives; it comes with accepting.</summary>
    public static readonly string[] OnAcceptance =
    [
        SampleCase.Name, SampleCase.Name.Split(' ')[1], SampleCase.AddressLines, SampleCase.Postcode, "4 May 1988", "1988-05-04",
        OpeningACase.Background, SampleCase.RiskWhy,
    ];

    /// <summary>What never travels in this journey: withheld by the table, or by the sender (safe contact).</summary>
    public static readonly string[] Never =
    [
        SampleCase.Phone, "01632960123", "After 6pm", "Do not call the landline",
        SampleCase.Account, OpeningACase.CrimeReference, "At the front door",
        SampleCase.Suspect, SampleCase.Intelligence, SampleCase.Reporter, OpeningACase.Title,
    ];

    /// <summary>No answer of the portal to this browser holds any of it: no page, no header, no web socket.</summary>
    public static void ShouldNotHaveReached(this string[] secrets, Visitor visitor)
    {
        foreach (var secret in secrets)
            visitor.Received.AnswersWith(secret).ShouldBeEmpty($"\"{secret}\" was sent to {visitor.Name}.");
    }
}
