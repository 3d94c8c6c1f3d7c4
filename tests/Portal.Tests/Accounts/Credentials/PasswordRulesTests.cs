using System.Collections.Immutable;
using Partnership.Portal.Accounts.Credentials;

namespace Partnership.Portal.Tests.Accounts.Credentials;

public sealed class PasswordRulesTests
{
    private static readonly PasswordWords Words = new(
        "Sam Example", "sam.inventedname@people.example.org", "Derby City Council", ["East Midlands", "partnership", "police", "hate crime"]);

    public static TheoryData<string> Good =>
    [
        "tulip wagon mosaic lantern", "TulipWagonMosaic", "xk7fq2wp9vjt3m", "fünf grüne Ameisen tanzen", "田中さんは毎朝六時に公園を走るよ",
        "мой кот любит жареную рыбу", "yeast and beast, a feast", "  spaces at both ends  ", "3 kettles, 7 geese & no umbrella", "🦊🐢🌵🚲🎻🧊🪁🥁🛶🎈🧵🪴🔭🧲",
        "the lighthouse keeper's goat sneezes", "wobbly-teapot-ridge-94", "a\"b<c>d&e'f;g{h}i|j",
    ];

    [Theory]
    [MemberData(nameof(Good))]
    public void What_is_long_and_nobodys_first_guess_may_be_used(string password) => Faults(password).ShouldBeEmpty();

    [Theory]
    [InlineData("", 14)]
    [InlineData("x", 13)]
    [InlineData("xk7fq2wp9vjt3", 1)]
    [InlineData("👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 11)]
    [InlineData("é̂ẍz", 11)]
    public void Password_ThatIsTooShort_SaysHowManyCharactersAreMissing(string password, int missing) =>
        Faults(password).ShouldContain(new PasswordFault(PasswordProblem.TooShort, Missing: missing));

    [Fact]
    public void Password_OfExactlyTheMostCharacters_MayBeUsed_AndOneMoreNot()
    {
        var longest = Some.Letters(new Random(1), PasswordRules.Longest);
        Faults(longest).ShouldBeEmpty();
        Faults(longest + "q").ShouldBe([new PasswordFault(PasswordProblem.TooLong)]);
    }

    [Fact]
    public void Few_characters_of_very_many_marks_are_too_long_as_well() =>
        Faults("z" + new string('\u0301', 600)).ShouldBe([new PasswordFault(PasswordProblem.TooLong)]);

    [Theory]
    [InlineData("example of a goat wheel", PasswordProblem.OwnName, "Example")]
    [InlineData("my 3XAMPL3 goat wheel", PasswordProblem.OwnName, "Example")]
    [InlineData("e.x.a.m.p.l.e goat wheel", PasswordProblem.OwnName, "Example")]
    [InlineData("goatexamplewheel", PasswordProblem.OwnName, "Example")]
    [InlineData("goat wheel inventedname", PasswordProblem.OwnAddress, "inventedname")]
    [InlineData("goat wheel people seven", PasswordProblem.OwnAddress, "people")]
    [InlineData("goat derby wheel seven", PasswordProblem.OrganisationName, "Derby")]
    [InlineData("goatDerbywheelseven", PasswordProblem.OrganisationName, "Derby")]
    [InlineData("goat d3rby wheel seven", PasswordProblem.OrganisationName, "Derby")]
    [InlineData("thecouncilgoatwheel", PasswordProblem.OrganisationName, "Council")]
    [InlineData("goat wheel P0L1CE seven", PasswordProblem.PartnershipWord, "police")]
    [InlineData("goat wheel Pölice seven", PasswordProblem.PartnershipWord, "police")]
    [InlineData("m1dlandsgoatwheel", PasswordProblem.PartnershipWord, "Midlands")]
    [InlineData("goat-east-wheel-seven", PasswordProblem.PartnershipWord, "East")]
    public void Password_ThatHoldsWhatPeopleWouldTry_IsToldWhichWordToLeaveOut(string password, object problem, string word) =>
        Faults(password).ShouldBe([new PasswordFault((PasswordProblem)problem, word)]);

    [Theory]
    [InlineData("password123456789", PasswordProblem.CommonWord)]
    [InlineData("P4ssw0rd!!!!!!!!!!", PasswordProblem.CommonWord)]
    [InlineData("welcome welcome welcome", PasswordProblem.Repeats)]
    [InlineData("summer sunshine monkey", PasswordProblem.CommonWord)]
    [InlineData("correcthorsebatterystaple", PasswordProblem.CommonWord)]
    [InlineData("aaaaaaaaaaaaaaaaaaaa", PasswordProblem.Repeats)]
    [InlineData("goatgoatgoatgoatgoat", PasswordProblem.Repeats)]
    [InlineData("Goat!goat!GOAT!", PasswordProblem.Repeats)]
    [InlineData("abcdefghijklmnopqrstuvwxyz", PasswordProblem.Sequence)]
    [InlineData("zyxwvutsrqponmlkj", PasswordProblem.Sequence)]
    [InlineData("98765432109876543", PasswordProblem.Sequence)]
    [InlineData("qwertyuiopasdfghjkl", PasswordProblem.KeyboardRun)]
    [InlineData("1qaz2wsx3edc4rfv", PasswordProblem.KeyboardRun)]
    [InlineData("!\"£$%^&*()_+ 12", PasswordProblem.KeyboardRun)]
    [InlineData("lkjhgfdsapoiuytrewq", PasswordProblem.KeyboardRun)]
    [InlineData("13/03/1987-14/05/1990", PasswordProblem.Date)]
    [InlineData("13031987 kid 14051990", PasswordProblem.Date)]
    [InlineData("2024-2025-2026-x9", PasswordProblem.Date)]
    public void Password_OfWhichLittleElseIsLeft_IsToldWhatTheRestIs(string password, object problem)
    {
        var faults = Faults(password);
        faults.ShouldContain(fault => fault.Problem == (PasswordProblem)problem && fault.Missing > 0);
        faults.ShouldNotContain(fault => fault.Problem == PasswordProblem.TooShort);
    }

    [Fact]
    public void What_is_too_short_is_told_no_more_where_being_longer_would_mend_the_rest() =>
        Faults("wagon2024").ShouldBe([new PasswordFault(PasswordProblem.TooShort, Missing: 5)]);

    [Theory]
    [InlineData("sunshine mosaic lantern")]
    [InlineData("1234 tulips wagon")]
    [InlineData("qwerty tulip wagon")]
    [InlineData("tulip wagon 2024 mosaic")]
    public void What_has_enough_else_in_it_may_hold_such_a_part(string password) => Faults(password).ShouldBeEmpty();

    [Fact]
    public void A_password_is_the_same_from_every_keyboard()
    {
        PasswordText.Of("cafe\u0301").ShouldBe(PasswordText.Of("café"));
        PasswordText.Of("half \ud83d of one, and \ufffe").ShouldBe("half \ufffd of one, and \ufffd");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Thousands_of_random_passwords_may_be_used(int seed)
    {
        var random = new Random(seed);
        for (var at = 0; at < 1_000; at++)
        {
            var password = Some.Letters(random, random.Next(PasswordRules.Shortest + 4, 40));
            Faults(password).ShouldBeEmpty(password);
        }
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    public void Whatever_holds_a_word_of_the_list_is_refused_wherever_it_stands_and_however_it_is_written(int seed)
    {
        var random = new Random(seed);
        string[] held = ["Example", "inventedname", "people", "Council", "Midlands", "partnership", "police"];
        for (var at = 0; at < 1_000; at++)
        {
            var word = held[random.Next(held.Length)];
            var password = Some.Letters(random, random.Next(8, 20)) + Some.Disguised(random, word) + Some.Letters(random, random.Next(8, 20));
            Faults(password).ShouldContain(fault => string.Equals(fault.Word, word, StringComparison.OrdinalIgnoreCase), $"{word}: {password}");
        }
    }

    [Theory]
    [InlineData(6)]
    [InlineData(7)]
    public void Whatever_is_one_pattern_with_a_few_characters_around_it_is_refused(int seed)
    {
        var random = new Random(seed);
        for (var at = 0; at < 1_000; at++)
        {
            var pattern = Some.Pattern(random);
            var around = random.Next(0, 3);
            var password = Some.Letters(random, around) + pattern + Some.Letters(random, 2 - around);
            Faults(password).ShouldNotBeEmpty(password);
        }
    }

    [Fact]
    public void Whatever_is_typed_gets_an_answer_soon()
    {
        var random = new Random(8);
        for (var at = 0; at < 500; at++)
            _ = Faults(Some.Anything(random, random.Next(0, 600)));
        var slowest = System.Diagnostics.Stopwatch.StartNew();
        Faults(new string('a', 500)).ShouldNotBeEmpty();
        Faults(string.Concat(Enumerable.Repeat("ab", 128))).ShouldNotBeEmpty();
        slowest.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(2));
    }

    [Fact]
    public void Every_fault_says_in_words_of_its_own_what_to_do()
    {
        var words = Enum.GetValues<PasswordProblem>().Select(problem => PasswordFaultWords.Of(new PasswordFault(problem, "word", 2))).ToList();
        words.Distinct(StringComparer.Ordinal).Count().ShouldBe(words.Count);
        words.ShouldAllBe(text => text.StartsWith("Make") || text.StartsWith("Leave out") || text.StartsWith("Add"));
    }

    private static ImmutableArray<PasswordFault> Faults(string password) => PasswordRules.Faults(password, Words);
}
