using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using Partnership.Contracts.Joining;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Silo.Joining;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Tests.Kernel.Journal;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Joining;

/// <summary>Requests to join on PostgreSQL: what is stored, who reads it, and what is erased.</summary>
public sealed class JoinRequestTests(DemonstrationSilo fixture) : IClassFixture<DemonstrationSilo>
{
    private static readonly Caller Ari = DemonstrationPeople.PartnershipAdministrator;
    private static readonly Caller Portal = Caller.System("test");

    private readonly TestSilo _silo = fixture.Silo;

    [Fact]
    public async Task A_request_waits_in_the_list_until_it_is_decided()
    {
        var id = await Asked();
        var before = await Count();

        var view = (await Grain<JoinRequest>(Ari, id, grain => grain.View(default))).Value!;
        (view.Name, view.Standing, view.Contact!.Address).ShouldBe(("An invented mosque", JoinStanding.Waiting, "con@example.org"));
        (await All()).Single(line => line.Id == id).Reference.ShouldBe(view.Reference);
        (await Grain<JoinRecorded>(Ari, id, grain => grain.Decline(new DeclineJoining(CommandId.New(), "Nobody answered"), default))).Refusals.ShouldBeEmpty();

        (await Count()).ShouldBe(before - 1);
        (await All()).Single(line => line.Id == id).Standing.ShouldBe(JoinStanding.Declined);
        (await _silo.Scalar<long>("select count(*) from deadline where stream = $1 and kind = 'contact'", $"join-request/{id}")).ShouldBe(1);
    }

    [Fact]
    public async Task A_form_sent_twice_is_one_request_and_the_contact_stands_nowhere_in_plain()
    {
        var command = Asking();
        var id = command.Command.Value;

        var first = await Grain<JoinRecorded>(Portal, id, grain => grain.Ask(command, default));
        var second = await Grain<JoinRecorded>(Portal, id, grain => grain.Ask(command with { Contact = new JoinContact("Other", "other@example.org", "") }, default));

        second.Value!.Reference.ShouldBe(first.Value!.Reference);
        (await Grain<JoinRequest>(Ari, id, grain => grain.View(default))).Value!.Contact!.Name.ShouldBe("Con Invented");
        (await _silo.Scalar<long>("select count(*) from journal where data like '%Con Invented%' or data like '%con@example%'")).ShouldBe(0);
        (await _silo.Scalar<long>("select count(*) from join_request_contact where sealed like '%example%'")).ShouldBe(0);
    }

    [Fact]
    public async Task The_contact_is_kept_until_its_time_has_come_and_then_gone()
    {
        var id = await Asked();
        await Grain<JoinRecorded>(Ari, id, grain => grain.Decline(new DeclineJoining(CommandId.New(), "No"), default));

        await Grain<JoinRecorded>(Portal, id, grain => grain.DeadlineCame("contact", default));
        (await Contacts(id)).ShouldBe(1);

        var earlier = Guid.NewGuid();
        await _silo.Services.GetRequiredService<JoinContacts>().Keep(earlier, JoinDecisionsTests.Asking.Contact, default);
        await _silo.Journal().Appended(Appends.Of(
            $"join-request/{earlier}", StreamHead.Empty,
            new JoinRequested(9001, "Earlier", OrganisationKind.Charity, "Derby", "Advice", "", TestSilo.Start.AddDays(-100)),
            new JoinDeclined("No", Ari.User, TestSilo.Start.AddDays(-90))));
        (await Grain<JoinRequest>(Ari, earlier, grain => grain.View(default))).Value!.Contact!.Name.ShouldBe("Con Invented");

        await Grain<JoinRecorded>(Portal, earlier, grain => grain.DeadlineCame("contact", default));
        await Grain<JoinRecorded>(Portal, earlier, grain => grain.DeadlineCame("contact", default));

        (await Contacts(earlier)).ShouldBe(0);
        (await Grain<JoinRequest>(Ari, earlier, grain => grain.View(default))).Value!.Contact.ShouldBeNull();
    }

    [Fact]
    public async Task Nobody_but_who_looks_after_the_partnership_reads_or_decides()
    {
        var id = await Asked();
        foreach (var caller in new[] { DemonstrationPeople.DerbyshireAdministrator, DemonstrationPeople.DerbyshireInspector, DemonstrationPeople.DerbyshireDataProtectionOfficer })
        {
            await Should.ThrowAsync<CallDeniedException>(Grain<JoinRequest>(caller, id, grain => grain.View(default)));
            await Should.ThrowAsync<CallDeniedException>(Grain<JoinRecorded>(caller, id, grain => grain.Decline(new DeclineJoining(CommandId.New(), "No"), default)));
            await Should.ThrowAsync<CallDeniedException>(_silo.Ask<IJoinRequestListGrain, Outcome<ImmutableArray<JoinRequestLine>>>(caller, "all", grain => grain.All(default)));
        }

        await Should.ThrowAsync<CallDeniedException>(Grain<JoinRecorded>(Ari, id, grain => grain.Ask(Asking(), default)));
        (await Grain<JoinRequest>(Ari, Guid.NewGuid(), grain => grain.View(default))).RefusedFor(CommonRefusals.NotFound).ShouldBeTrue();
    }

    private Task<long> Contacts(Guid id) => _silo.Scalar<long>("select count(*) from join_request_contact where request = $1", id);

    private static AskToJoin Asking() => JoinDecisionsTests.Asking with { Command = CommandId.New() };

    private async Task<Guid> Asked()
    {
        var command = Asking();
        (await Grain<JoinRecorded>(Portal, command.Command.Value, grain => grain.Ask(command, default))).Refusals.ShouldBeEmpty();
        return command.Command.Value;
    }

    private async Task<ImmutableArray<JoinRequestLine>> All() =>
        (await _silo.Ask<IJoinRequestListGrain, Outcome<ImmutableArray<JoinRequestLine>>>(Ari, "all", grain => grain.All(default))).Value;

    private async Task<int> Count() => (await _silo.Ask<IJoinRequestListGrain, Outcome<int>>(Ari, "all", grain => grain.WaitingCount(default))).Value;

    private Task<Outcome<T>> Grain<T>(Caller caller, Guid id, Func<IJoinRequestGrain, Task<Outcome<T>>> call) => _silo.Ask(caller, id.ToString(), call);
}
