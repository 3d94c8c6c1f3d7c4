using System.Globalization;
using System.Text.Json;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Agreements;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Tests.Kernel.Sealing;
using Partnership.TestCommon.Data;

namespace Partnership.Silo.Tests.Kernel.Journal;

/// <summary>
/// What is stored stays readable for ever: the stored form of each event is pinned in <c>StoredEvents.txt</c>. An event
/// that must change gets a new version and an upcaster; one that only gains a property that may be absent keeps its
/// version. Either way the line that was released moves to <c>EarlierEvents.txt</c>, where below it stands what it is
/// read as today.
/// </summary>
public sealed class EventTypesTests
{
    private static readonly Pinned Stored = new("tests/Silo.Tests/Kernel/Journal/StoredEvents.txt");
    private static readonly Pinned Earlier = new("tests/Silo.Tests/Kernel/Journal/EarlierEvents.txt");

    [Fact]
    public void There_is_a_sample_of_every_event_type() =>
        SampleEvents.All.Select(each => each.GetType()).ShouldBe(EventTypes.All, ignoreOrder: true);

    [Fact]
    public void Every_event_type_is_stored_under_a_name_and_version_of_its_own()
    {
        var names = SampleEvents.All.Select(LegiblySealed.Store).Select(stored => (stored.Type, stored.Version)).ToList();

        names.ShouldBeUnique();
        names.ShouldAllBe(name => name.Type.Contains('.') && name.Version > 0);
    }

    [Fact]
    public void Every_event_reads_back_as_it_was_stored()
    {
        foreach (var each in SampleEvents.All)
        {
            var (type, version, data) = LegiblySealed.Store(each);

            var read = LegiblySealed.Read(type, version, data);

            read.ShouldBeOfType(each.GetType());
            LegiblySealed.Store(read).Data.ShouldBe(data);
            JsonSerializer.Serialize(read, each.GetType()).ShouldBe(JsonSerializer.Serialize(each, each.GetType()));
        }
    }

    [Fact]
    public void Every_event_is_stored_in_the_pinned_form() => Stored.Require(SampleEvents.All
        .Select(LegiblySealed.Store)
        .Select(stored => $"{stored.Type} {stored.Version} {stored.Data}")
        .Order(StringComparer.Ordinal));

    [Fact]
    public void The_pinned_form_is_read_as_the_same_events()
    {
        foreach (var line in Stored.Lines)
            StoredAgain(line).ShouldBe(line);
    }

    [Fact]
    public void What_was_stored_in_an_earlier_form_is_read_as_the_line_below_it() => Earlier.Require(
        Earlier.Lines.Where((_, at) => at % 2 == 0).SelectMany(line => new[] { line, StoredAgain(line) }));

    [Fact]
    public void Every_earlier_version_is_pinned_and_read_as_a_later_one()
    {
        var pinned = Earlier.Lines.Where((_, at) => at % 2 == 0).Select(NameOf).ToList();

        EventTypes.Earlier.ShouldBeSubsetOf(pinned);
        foreach (var (type, version) in EventTypes.Earlier)
        {
            SampleEvents.All.Select(LegiblySealed.Store).Where(stored => stored.Type == type).ShouldHaveSingleItem()
                .Version.ShouldBeGreaterThan(version);
        }
    }

    [Fact]
    public void Read_EarlierVersion_IsReadAsTodays()
    {
        const string data = """{"Title":"An agreement","Parties":[],"Purposes":["Housing"],"Categories":["Risk"],"ReviewBy":"2027-07-31"}""";

        var read = LegiblySealed.Read("agreement.drafted", 1, data).ShouldBeOfType<AgreementDrafted>();

        read.Title.ShouldBe("An agreement");
        var term = read.Terms.ShouldHaveSingleItem();
        term.Joins(OrganisationKind.Police, OrganisationKind.FaithGroup).ShouldBeTrue();
        term.Purposes.ShouldBe([SharingPurpose.Housing]);
        term.Categories.ShouldBe([DataCategory.Risk]);
        (read.ReviewBy, read.ExpiresOn).ShouldBe((new DateOnly(2027, 7, 31), new DateOnly(2027, 7, 31)));
    }

    [Fact]
    public void Read_UnknownNameOrVersion_SaysWhich() => Should.Throw<InvalidOperationException>(() => LegiblySealed.Read("case.opened", 9, "{}"))
        .Message.ShouldContain("case.opened version 9");

    private static string StoredAgain(string line)
    {
        var ((type, version), data) = (NameOf(line), line.Split(' ', 3)[2]);
        var stored = LegiblySealed.Store(LegiblySealed.Read(type, version, data));
        return $"{stored.Type} {stored.Version} {stored.Data}";
    }

    private static (string Type, int Version) NameOf(string line) =>
        (line.Split(' ')[0], int.Parse(line.Split(' ')[1], CultureInfo.InvariantCulture));
}
