using System.Text.Json;
using Partnership.Silo.Kernel.Journal;
using Partnership.TestCommon.Data;

namespace Partnership.Silo.Tests.Kernel.Journal;

/// <summary>
/// What is stored stays readable for ever: the stored form of each event is pinned in <c>StoredEvents.txt</c>. A line
/// there never changes once it is released; an event that must change gets a new version and an upcaster.
/// </summary>
public sealed class EventTypesTests
{
    private static readonly Pinned Stored = new("tests/Silo.Tests/Kernel/Journal/StoredEvents.txt");

    [Fact]
    public void There_is_a_sample_of_every_event_type() =>
        SampleEvents.All.Select(each => each.GetType()).ShouldBe(EventTypes.All, ignoreOrder: true);

    [Fact]
    public void Every_event_type_is_stored_under_a_name_and_version_of_its_own()
    {
        var names = SampleEvents.All.Select(EventTypes.Store).Select(stored => (stored.Type, stored.Version)).ToList();

        names.ShouldBeUnique();
        names.ShouldAllBe(name => name.Type.Contains('.') && name.Version > 0);
    }

    [Fact]
    public void Every_event_reads_back_as_it_was_stored()
    {
        foreach (var each in SampleEvents.All)
        {
            var (type, version, data) = EventTypes.Store(each);

            var read = EventTypes.Read(type, version, data);

            read.ShouldBeOfType(each.GetType());
            EventTypes.Store(read).Data.ShouldBe(data);
            JsonSerializer.Serialize(read, each.GetType()).ShouldBe(JsonSerializer.Serialize(each, each.GetType()));
        }
    }

    [Fact]
    public void Every_event_is_stored_in_the_pinned_form() => Stored.Require(SampleEvents.All
        .Select(EventTypes.Store)
        .Select(stored => $"{stored.Type} {stored.Version} {stored.Data}")
        .Order(StringComparer.Ordinal));

    [Fact]
    public void The_pinned_form_is_read_as_the_same_events()
    {
        foreach (var line in Stored.Lines)
        {
            var parts = line.Split(' ', 3);
            var read = EventTypes.Read(parts[0], int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture), parts[2]);

            EventTypes.Store(read).Data.ShouldBe(parts[2]);
        }
    }

    [Fact]
    public void Read_UnknownNameOrVersion_SaysWhich() => Should.Throw<InvalidOperationException>(() => EventTypes.Read("case.opened", 9, "{}"))
        .Message.ShouldContain("case.opened version 9");
}
