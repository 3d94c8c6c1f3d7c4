using Microsoft.Extensions.DependencyInjection;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Referrals;
using Partnership.Silo.Tests.Kernel.Aggregates;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Referrals;

/// <summary>One open referral of a case with each partner, whoever sends and when, on a real database.</summary>
public sealed class SentAtOnceTests(DemonstrationSilo fixture) : IClassFixture<DemonstrationSilo>
{
    private static readonly Caller Housing = DemonstrationPeople.DerbyCouncilOfficer;
    private readonly TestSilo _silo = fixture.Silo;

    [Fact]
    public async Task Two_that_are_sent_at_the_same_moment_do_not_both_pass()
    {
        var (arrived, both) = (0, new TaskCompletionSource());
        await using var silo = await TestSilo.StartAsync(configure: services => services.AddSingleton<IJournal>(provider => new FaultyJournal(
            ActivatorUtilities.CreateInstance<PostgresJournal>(provider),
            async (_, journal, append) =>
            {
                // Each has been decided on before either is written: only the index is left to tell them apart.
                if (append.Events.OfType<ReferralSent>().Any() && Interlocked.Increment(ref arrived) == 2)
                    both.SetResult();
                if (append.Events.OfType<ReferralSent>().Any())
                    await both.Task.WaitAsync(TimeSpan.FromSeconds(30));
                return await journal.Append(append);
            })));
        var @case = await silo.OpenCase();
        var drafts = new[] { await silo.Draft(Journey.ToDerby, @case), await silo.Draft(Journey.ToDerby, @case) };

        var outcomes = await Task.WhenAll(drafts.Select(draft => Task.Run(() => silo.Send(draft))));

        var sent = drafts.Zip(outcomes).Single(pair => pair.Second.Succeeded).First;
        outcomes.Single(outcome => !outcome.Succeeded).Refusals
            .ShouldBe([new Refusal("Recipient", ReferralRefusals.DuplicateOpen, sent.ToString())]);
        var left = drafts.Single(draft => draft != sent);
        (await silo.Scalar<long>("select count(*) from journal where stream = $1", $"referral/{left}")).ShouldBe(0);
        (await silo.Scalar<long>("select count(*) from access where record = $1", left.ToString())).ShouldBe(0);
        (await silo.Ask(DemonstrationPeople.DerbyshireOfficer, left, grain => grain.Draft(default))).Value!.NotYet
            .ShouldBe([new Refusal("Recipient", ReferralRefusals.DuplicateOpen, sent.ToString())]);
    }

    [Fact]
    public async Task A_second_is_refused_by_name_until_the_first_is_over()
    {
        var @case = await _silo.OpenCase();
        var first = await _silo.Send(of: @case);
        var second = await _silo.Draft(Journey.ToDerby, @case);

        (await _silo.Send(second)).Refusals.ShouldBe([new Refusal("Recipient", ReferralRefusals.DuplicateOpen, first.ToString())]);
        var offered = (await _silo.Ask(DemonstrationPeople.DerbyshireOfficer, second, grain => grain.Recipients(default))).Value;
        var derby = offered.Single(possible => possible.Partner.Id == Housing.Organisation);
        (derby.WhyNot, derby.Detail).ShouldBe((ReferralRefusals.DuplicateOpen, first.ToString()));

        (await _silo.Ask(Housing, first, grain => grain.Decline(new(CommandId.New(), 1, DeclineReason.Capacity, "The county"), default)))
            .Refusals.ShouldBeEmpty();
        (await _silo.Send(second)).Refusals.ShouldBeEmpty();
    }

    [Fact]
    public async Task Another_case_is_no_duplicate()
    {
        await _silo.Send();
        await _silo.Send();
    }

    [Fact]
    public async Task The_recipients_row_does_not_name_the_case()
    {
        var reference = await _silo.Send();

        (await _silo.Scalar<long>("select count(*) from referral_row where record = $1 and case_number is not null", reference.ToString())).ShouldBe(1);
        (await _silo.Scalar<bool>("select received from referral_row where record = $1 and case_number is not null", reference.ToString())).ShouldBeFalse();
    }
}
