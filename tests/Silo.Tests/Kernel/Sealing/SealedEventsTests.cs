using System.Collections.Immutable;
using System.Reflection;
using System.Security.Cryptography;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Cases;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Kernel.Sealing;
using Partnership.Silo.Referrals;
using Partnership.Silo.Tests.Kernel.Journal;
using Partnership.TestCommon.Data;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Kernel.Sealing;

public sealed class SealedEventsTests
{
    private static readonly Pinned Open = new("tests/Silo.Tests/Kernel/Sealing/OpenTexts.txt");

    private static readonly ImmutableArray<IEvent> OfPeople =
        [.. SampleEvents.All.Where(each => EventTypes.NameOf(each).StartsWith("case.", StringComparison.Ordinal) || EventTypes.NameOf(each).StartsWith("referral.", StringComparison.Ordinal))];

    /// <summary>Every text and date of these events that is not sealed: codes, names of partners, what belongs to nobody.</summary>
    [Fact]
    public void What_stands_open_in_events_about_people_is_pinned() => Open.Require(
        OfPeople.Select(each => each.GetType()).SelectMany(type => OpenIn(type, [])).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [Fact]
    public void Nothing_that_is_sealed_can_be_read_in_the_stored_form()
    {
        var sealing = New();
        foreach (var each in OfPeople)
        {
            var legible = LegiblySealed.Store(each).Data;
            var stored = EventTypes.Store(each, sealing).Data;

            foreach (var text in Boxes(legible).Where(text => text.Length > 3))
                stored.ShouldNotContain(text, Case.Sensitive);
        }
    }

    [Fact]
    public void With_its_keys_each_event_reads_as_it_was()
    {
        var sealing = New();
        foreach (var each in OfPeople)
        {
            var (type, version, data) = EventTypes.Store(each, sealing);

            LegiblySealed.Store(EventTypes.Read(type, version, data, Keys(sealing))).Data.ShouldBe(LegiblySealed.Store(each).Data);
        }
    }

    [Fact]
    public void Without_the_key_of_one_person_the_others_read_as_they_were()
    {
        var sealing = New();
        var incident = SampleCase.Command().Incident with { Number = 1 };
        var (type, version, data) = EventTypes.Store(new IncidentRecorded(incident), sealing);

        var read = ((IncidentRecorded)EventTypes.Read(type, version, data, Keys(sealing, except: "suspect-1"))).Incident;

        read.ShouldBe(incident with { Suspect = Erased.Text, PoliceIntelligence = Erased.Text, Strands = read.Strands });
        read.Strands.ShouldBe(incident.Strands);
    }

    [Fact]
    public void Without_the_subjects_key_their_texts_dates_and_the_manifests_salt_are_gone()
    {
        var sealing = New();
        var subject = new SubjectRecorded(SampleCase.Command().Subject);
        var sent = OfPeople.OfType<ReferralSent>().Single();
        var stored = EventTypes.Store(subject, sealing);
        var storedSent = EventTypes.Store(sent, sealing);

        var read = ((SubjectRecorded)EventTypes.Read(stored.Type, stored.Version, stored.Data, SealedReading.WithoutKeys)).Subject;
        var copy = ((ReferralSent)EventTypes.Read(storedSent.Type, storedSent.Version, storedSent.Data, SealedReading.WithoutKeys)).Manifest;

        (read.Name, read.BirthDate, read.AccessNeeds).ShouldBe((Erased.Text, null, Erased.Text));
        read.InterpreterNeeded.ShouldBe(subject.Subject.InterpreterNeeded);
        (copy.Minimum.Summary, copy.Minimum.Place, copy.Salt).ShouldBe((Erased.Text, Erased.Text, Guid.Empty));
        copy.Items[0].Lines.ShouldHaveSingleItem().Text.ShouldBe(Erased.Text);
        copy.Hash.ShouldBe(sent.Manifest.Hash);
    }

    [Fact]
    public void What_was_empty_stays_empty_and_needs_no_key()
    {
        var sealing = New();

        EventTypes.Store(new ReferralCompleted(default, "", "", Sent.By), sealing).Data.ShouldContain("\"WhatWasDone\":\"\"");

        sealing.Made.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{"Under":"11111111-1111-1111-1111-111111111111","Box":"AAAA"}""")]
    [InlineData("\"Under\":\"11111111-1111-1111-1111-111111111111\"")]
    [InlineData("Under\":\"")]
    [InlineData("\"Under\":\"")]
    [InlineData("Erased")]
    [InlineData("subject\u0001text")]
    [InlineData("Zoë 🏠 – “quoted” \\ <b> ' \" \r\n\t")]
    public void Whatever_was_typed_comes_back_as_it_was_typed(string typed)
    {
        var sealing = New();
        var (type, version, data) = EventTypes.Store(new ReferralEnded(typed, Sent.By), sealing);

        SealedText.KeysIn(data).ShouldBe(sealing.Made.Values.Select(key => key.Id));
        ((ReferralEnded)EventTypes.Read(type, version, data, Keys(sealing))).Reason.ShouldBe(typed);
    }

    // As numbers, since half a character would not reach the test as it was written.
    [Theory]
    [InlineData(0)]
    [InlineData(0xd83d)]
    [InlineData(0xdfff)]
    public void A_text_that_cannot_be_stored_is_refused_and_not_repeated(int character) =>
        Should.Throw<InvalidDataException>(() => EventTypes.Store(new ReferralEnded($"Moved {(char)character} away", Sent.By), New()))
            .Message.ShouldNotContain("Moved");

    [Fact]
    public void Personal_text_in_a_stream_of_no_case_is_refused() =>
        Should.Throw<InvalidOperationException>(() => EventTypes.Store(new ReferralEnded("Moved away", Sent.By), SealedReading.WithoutKeys));

    [Fact]
    public void A_sealed_event_is_not_read_without_anybody_to_ask_for_keys()
    {
        var data = EventTypes.Store(new ReferralEnded("Moved away", Sent.By), New()).Data;

        Should.Throw<InvalidOperationException>(() => System.Text.Json.JsonSerializer.Deserialize<ReferralEnded>(data, EventTypes.Json));
    }

    [Fact]
    public void A_box_that_was_changed_or_put_under_another_key_is_not_opened()
    {
        var sealing = New();
        var suspect = sealing.Seal("suspect-1", "A neighbour");
        var subject = sealing.Seal("subject", "Anisa Inventedname");
        var bytes = Convert.FromBase64String(suspect.Box);
        bytes[^1] ^= 1;

        Should.Throw<CryptographicException>(() => Keys(sealing).Open(suspect with { Box = Convert.ToBase64String(bytes) }));
        Should.Throw<CryptographicException>(() => Keys(sealing).Open(suspect with { Under = subject.Under }));
        Keys(sealing).Open(suspect).ShouldBe("A neighbour");
    }

    [Fact]
    public void The_same_text_twice_does_not_look_the_same()
    {
        var sealing = New();

        sealing.Seal("subject", "Anisa").Box.ShouldNotBe(sealing.Seal("subject", "Anisa").Box, StringComparer.Ordinal);
        sealing.Made.Count.ShouldBe(1);
    }

    private static ReferralSent Sent => OfPeople.OfType<ReferralSent>().Single();

    private static SealedWriting New() => new("C-1001", ImmutableDictionary.Create<string, PersonKey>(StringComparer.Ordinal));

    private static SealedReading Keys(SealedWriting sealing, string? except = null) =>
        new(sealing.Made.Where(each => each.Key != except).ToDictionary(each => each.Value.Id, each => each.Value.Key));

    private static IEnumerable<string> Boxes(string legible) =>
        legible.Split("\"Box\":\"").Skip(1).Select(rest => rest[..rest.IndexOf('"', StringComparison.Ordinal)]).Where(text => !text.Contains('\\'));

    private static IEnumerable<string> OpenIn(Type type, HashSet<Type> seen)
    {
        if (!seen.Add(type))
            yield break;
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => !property.IsDefined(typeof(PersonalAttribute))))
        {
            var inner = Inner(property.PropertyType);
            if (inner == typeof(string) || inner == typeof(DateOnly))
                yield return $"{type.Name}.{property.Name}";
            else if (inner.Namespace?.StartsWith("Partnership", StringComparison.Ordinal) == true && !inner.IsEnum)
            {
                foreach (var found in OpenIn(inner, seen))
                    yield return found;
            }
        }
    }

    private static Type Inner(Type type) => type.IsGenericType ? Inner(type.GetGenericArguments()[^1]) : type;
}
