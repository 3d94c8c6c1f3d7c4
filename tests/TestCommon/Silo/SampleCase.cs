using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Sharing;

namespace Partnership.TestCommon.Silo;

/// <summary>An invented case in Derby with something in every category, each text easy to find again.</summary>
public static class SampleCase
{
    public const string Name = "Anisa Inventedname";
    public const string AddressLines = "14 Madeup Street";
    public const string Postcode = "DE99 9ZZ";
    public const string Phone = "01632 960 123";
    public const string Account = "Paint was thrown at the door by a neighbour for the third time.";
    public const string Suspect = "A neighbour of the house opposite";
    public const string Intelligence = "Seen on two earlier occasions";
    public const string Reporter = "Bert Witnessname";
    public const string RiskWhy = "Three incidents in six weeks";

    public static OpenCase Command(ConsentState consent = ConsentState.Given, params SharingPurpose[] purposes) => new(
        CommandId.New(),
        "Repeated abuse and damage",
        new Subject(Name, false, new DateOnly(1988, 5, 4), AgeBand.Unknown, "British Bangladeshi, Muslim", "Bengali", true, "Step-free access"),
        new SafeContact(ContactChannel.Phone, Phone, "After 6pm", false, "Do not call the landline"),
        new HomeAddress(AddressLines, Postcode, "Normanton", new Area("E06000015", "Derby")),
        new Incident(Account, new DateOnly(2026, 3, 9), "At home", [Strand.Race, Strand.Religion], "26000123456", Suspect, Intelligence, Reporter),
        new Risk(RiskLevel.High, RiskWhy),
        new Consent(consent, purposes is [] && consent is ConsentState.Given ? [SharingPurpose.Housing, SharingPurpose.VictimSupport] : [.. purposes], new DateOnly(2026, 3, 11), "By phone"));
}
