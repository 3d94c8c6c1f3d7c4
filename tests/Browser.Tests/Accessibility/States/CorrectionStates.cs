using static Partnership.Browser.Tests.Accessibility.ReaderNames;

namespace Partnership.Browser.Tests.Accessibility.States;

/// <summary>Correcting what is recorded of a case, and telling partners.</summary>
internal static class CorrectionStates
{
    public static readonly PageState[] All =
    [
        new("subject", Sam, "/cases/{case}/subject"),
        new("subject, errors", Sam, "/cases/{case}/subject", async visitor =>
        {
            await visitor.Type("Name, or what they wish to be called", "");
            await visitor.TypeDate("Date of birth", 31, 2, 2026);
            await visitor.Press("Save the person");
        }),
        new("contact", Sam, "/cases/{case}/contact"),
        new("contact, changed meanwhile", Sam, "/cases/{case}/contact", async visitor =>
        {
            await visitor.Type("Number, e-mail address or person", "01632 960 789");
            await visitor.SendStale("Save the safe contact");
        }),
        new("address, referred", Sam, "/cases/{referred}/address"),
        new("address, errors", Sam, "/cases/{case}/address", async visitor =>
        {
            await visitor.Type("Address", "");
            await visitor.Press("Save the address");
        }),
        new("incident, new", Sam, "/cases/{case}/incidents/new"),
        new("incident, new, errors", Sam, "/cases/{case}/incidents/new", visitor => visitor.Press("Add the incident")),
        new("incident, correcting, errors", Sam, "/cases/{case}/incidents/1", visitor => visitor.Press("Save the correction")),
        new("risk", Inspector, "/cases/{case}/risk"),
        new("risk, lowered by a worker", Sam, "/cases/{case}/risk", async visitor =>
        {
            await visitor.Tick("Standard");
            await visitor.Type("Why this level", "Quiet since");
            await visitor.Press("Save the risk");
        }),
        new("tell partners", Sam, "/cases/{referred}/tell"),
        new("tell partners, none", Sam, "/cases/{case}/tell"),
    ];
}
