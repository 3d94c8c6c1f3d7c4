using Npgsql;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Tests.Referrals;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Cases;

/// <summary>A case of four people, each with words that occur nowhere else, and a referral drawn from it.</summary>
internal static class ErasedLife
{
    public static readonly PersonOfCase FirstSuspect = new(PersonKind.Suspect, 1);
    public static readonly PersonOfCase SecondSuspect = new(PersonKind.Suspect, 2);
    public static readonly PersonOfCase Reporter = new(PersonKind.Reporter, 1);

    public static readonly string[] SubjectWords = ["Quillfeather", "Wexcombe", "Marblethorpe", "960 777", "Sorbian", "Drumlanrig"];
    public const string FirstSuspectWord = "Grimblewick";
    public const string SecondSuspectWord = "Ferrisbane";
    public const string ReporterWord = "Onlooksby";

    public static IEnumerable<string> AllWords => [.. SubjectWords, FirstSuspectWord, SecondSuspectWord, ReporterWord];

    private static readonly Caller Sam = DemonstrationPeople.DerbyshireOfficer;
    private static readonly Caller Mo = DemonstrationPeople.DerbyCouncilOfficer;

    public static ReferralDraft Draft => Journey.ToDerby with
    {
        AskedFor = "Visit Quillfeather", WhyNow = "Quillfeather was hit again", Summary = "Broken windows at Wexcombe Court.",
        Widened = [new Widening(DataCategory.Suspect, "Quillfeather may meet him on the stairs")],
    };

    public static async Task<CaseReference> Case(TestSilo silo)
    {
        var open = Open();
        var @case = (await silo.Ask<ICaseListGrain, Outcome<CaseReference>>(Sam, "all", grain => grain.Reserve(open.Command, default))).Value;
        (await silo.Ask<ICaseGrain, Outcome<CaseOpenedAnswer>>(Sam, @case.ToString(), grain => grain.Open(open, default))).Refusals.ShouldBeEmpty();
        var second = new RecordIncident(CommandId.New(), 8, new Incident(
            "Shouted at in Wexcombe Court", new DateOnly(2026, 3, 10), "Wexcombe Court", [Strand.Race], "", "Lucan Ferrisbane", "", ""));
        (await silo.Ask<ICaseGrain, Outcome<CaseAnswer>>(Sam, @case.ToString(), grain => grain.RecordIncident(second, default))).Refusals.ShouldBeEmpty();
        return @case;
    }

    /// <summary>Sent, asked about and replied, accepted, and updated.</summary>
    public static async Task<ReferralReference> Refer(TestSilo silo, CaseReference @case)
    {
        var referral = await silo.Send(Draft, @case);
        await Moved(Mo, grain => grain.Ask(new AskQuestion(CommandId.New(), 1, "Is Quillfeather in by day?"), default));
        await Moved(Sam, grain => grain.Reply(new ReplyToQuestion(CommandId.New(), 2, "Quillfeather works at night"), default));
        await Moved(Mo, grain => grain.Accept(new AcceptReferral(CommandId.New(), 3), default));
        await Moved(Sam, grain => grain.ShareUpdate(new ShareUpdate(
            CommandId.New(), 4, [DataCategory.Address, DataCategory.Suspect], "Quillfeather stays", "Still at Wexcombe Court.",
            [new Widening(DataCategory.Suspect, "Quillfeather met him")]), default));
        return referral;

        async Task Moved(Caller caller, Func<IReferralGrain, Task<Outcome<ReferralAnswer>>> move) =>
            (await silo.Ask(caller, referral, move)).Refusals.ShouldBeEmpty();
    }

    /// <summary>Everything that lies in the database, in the order of nothing.</summary>
    public static async Task<string> Everything(TestSilo silo)
    {
        (await silo.Scalar<bool>("select rolsuper or rolbypassrls from pg_roles where rolname = current_user")).ShouldBeTrue("Row-level security would hide what is looked for.");
        var tables = await silo.Scalar<string[]>("select array_agg(format('%I.%I', schemaname, tablename)) from pg_tables where schemaname in ('public', 'accounts')");
        var found = new System.Text.StringBuilder();
        await using var source = NpgsqlDataSource.Create(silo.Database);
        foreach (var table in tables)
            found.AppendLine(await source.Scalar<string>($"select coalesce(string_agg(row::text, ' '), '') from {table} row"));
        return found.ToString();
    }

    private static OpenCase Open() => SampleCase.Command() with
    {
        Title = "Quarrel at Wexcombe Court",
        Subject = new Subject("Ottoline Quillfeather", false, new DateOnly(1988, 5, 4), AgeBand.Unknown, "Sorbian", "Sorbian", true, "Drumlanrig ramp"),
        SafeContact = new SafeContact(ContactChannel.Phone, "01632 960 777", "", false, "Not at Drumlanrig"),
        Address = SampleCase.Command().Address with { Lines = "9 Wexcombe Court", Ward = "Marblethorpe" },
        Incident = SampleCase.Command().Incident with
        {
            Account = "The windows of Wexcombe Court were smashed", Place = "Wexcombe Court", CrimeReference = "", Suspect = "Thaddeus Grimblewick",
            PoliceIntelligence = "Grimblewick was seen twice", ReportedBy = "Perpetua Onlooksby", Naming = ReporterNaming.Named,
        },
        Risk = new Risk(RiskLevel.High, "Quillfeather twice in a week"),
        Consent = SampleCase.Command().Consent with { HowAsked = "By phone to Drumlanrig" },
        Wishes = new Wishes("Quillfeather wants quiet", "", [], []),
    };
}
