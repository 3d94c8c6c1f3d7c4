using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Partnership.Contracts.Alerts;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Alerts;
using Partnership.Silo.Hosting;
using Partnership.Silo.Kernel.Outbox;
using Partnership.TestCommon.Postgres;
using Partnership.TestCommon.Silo;
using Partnership.TestCommon.Time;

namespace Partnership.Silo.Tests.Alerts;

public sealed class AlertDeliveryTests : IAsyncLifetime
{
    private static readonly Caller Officer = DemonstrationPeople.DerbyshireOfficer;
    private static readonly Caller Inspector = DemonstrationPeople.DerbyshireInspector;
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(5);
    private readonly Post _post = new();
    private TestSilo _silo = null!;

    public async Task InitializeAsync() => _silo = await TestSilo.StartAsync(configure: services =>
        services.AddSingleton<IMailTransport>(_post).AddSingleton<IOutboxDelivery, MailDelivery>());

    public async Task DisposeAsync() => await _silo.DisposeAsync();

    [Fact]
    public async Task Those_it_is_for_are_mailed_as_they_chose()
    {
        await Choose(Officer, AlertMode.Soon);
        await Choose(Inspector, AlertMode.Soon);
        await Choose(DemonstrationPeople.HelplineVolunteer, AlertMode.Soon);

        await Alert(AlertFor.Supervisors, "late");
        await Mailed(Inspector);
        _post.To(Officer).ShouldBe(0);
        _post.To(DemonstrationPeople.HelplineVolunteer).ShouldBe(0);

        await Alert(AlertFor.Workers, "sent");
        await Mailed(Officer);
    }

    [Fact]
    public async Task Within_an_hour_one_mail_goes_out_and_the_next_tells_of_the_rest()
    {
        await Choose(Officer, AlertMode.Soon);
        await Alert(AlertFor.Workers, "first");
        await Mailed(Officer);

        await Alert(AlertFor.Workers, "second");
        await Alert(AlertFor.Workers, "third");
        await _silo.Time.Until("the others were spread", TimeSpan.FromSeconds(5), async () =>
            await _silo.Scalar<long>("select count(*) from outbox where kind = 'alert' and delivered_at is null") == 0);
        _post.To(Officer).ShouldBe(1);

        await _silo.Time.Until("the next hour's mail came", TimeSpan.FromMinutes(1), () => Task.FromResult(_post.To(Officer) > 1));
        _silo.Time.GetUtcNow().ShouldBeGreaterThanOrEqualTo(TestSilo.Start.AddHours(1));
        _post.To(Officer).ShouldBe(2);
    }

    [Fact]
    public async Task Once_a_day_means_the_next_working_morning()
    {
        await Choose(Officer, AlertMode.Daily);
        await Alert(AlertFor.Workers, "first");
        await Alert(AlertFor.Workers, "second");

        await _silo.Time.Until("the mail came", TimeSpan.FromMinutes(10), () => Task.FromResult(_post.To(Officer) > 0));

        _silo.Time.GetUtcNow().ShouldBeInRange(TestSilo.Start.AddHours(22), TestSilo.Start.AddHours(23));
        _post.To(Officer).ShouldBe(1);
    }

    [Fact]
    public async Task Who_changed_their_mind_before_the_morning_is_not_mailed()
    {
        await Choose(Officer, AlertMode.Daily);
        await Alert(AlertFor.Workers, "first");
        await _silo.Time.Until("it was spread", Look, async () =>
            await _silo.Scalar<long>("select count(*) from outbox where kind = 'mail'") == 1);
        await Choose(Officer, AlertMode.Never, seen: 1);

        await _silo.Time.Until("the morning's message was worked", TimeSpan.FromMinutes(10), async () =>
            await _silo.Scalar<long>("select count(*) from outbox where delivered_at is null") == 0);

        _post.To(Officer).ShouldBe(0);
    }

    [Fact]
    public async Task Deliver_NobodyChose_PutsNothing()
    {
        var delivery = _silo.Services.GetServices<IOutboxDelivery>().Single(each => each.Kind == Silo.Alerts.Alert.Kind);

        await delivery.Deliver("alert/1", new Alert(Officer.Organisation, AlertFor.Workers).Message("sent").Payload, default);

        (await _silo.Scalar<long>("select count(*) from outbox")).ShouldBe(0);
    }

    [Theory]
    [InlineData("2026-03-12 07:59", "2026-03-12 08:00")]
    [InlineData("2026-03-12 08:00", "2026-03-13 08:00")]
    [InlineData("2026-04-02 12:00", "2026-04-07 08:00")] // before Easter, and in summer time
    public void NextMorning_IsOfAWorkingDayInLondon(string now, string morning) =>
        AlertDelivery.NextMorning(Time.London.At(now)).ShouldBe(Time.London.At(morning));

    [Fact]
    public async Task The_mail_says_nothing_but_that_something_waits()
    {
        var folder = TemporaryFolder.Make();
        var transport = new SmtpTransport(new MailOptions { Folder = folder, PortalAddress = "https://portal.example.org" });

        await transport.Send("some.body@example.org", MailText.Alert, default);

        var mail = await File.ReadAllTextAsync(Directory.GetFiles(folder).ShouldHaveSingleItem());
        mail.ShouldContain("Subject: Something is waiting for you");
        mail.ShouldContain("To: some.body@example.org");
        mail.ShouldContain("https://portal.example.org");
        Directory.Delete(folder, recursive: true);
    }

    private async Task Choose(Caller caller, AlertMode mode, int seen = 0) =>
        (await _silo.Ask<IAlertChoiceGrain, Outcome<AlertChoice>>(
            caller, AlertChoice.KeyOf(caller.Organisation, caller.User),
            grain => grain.Choose(new ChooseAlerts(CommandId.New(), seen, mode, Post.Address(caller)), default))).Succeeded.ShouldBeTrue();

    private Task Alert(AlertFor people, string occasion)
    {
        var message = new Alert(Officer.Organisation, people).Message(occasion);
        return _silo.Execute(
            "insert into outbox (key, kind, payload, put_at, try_at) values ($1, $2, $3, $4, $4)",
            message.Key, message.Kind, message.Payload, _silo.Time.GetUtcNow());
    }

    private Task Mailed(Caller caller) =>
        _silo.Time.Until("they were mailed", Look, () => Task.FromResult(_post.To(caller) > 0));

    private sealed class Post : IMailTransport
    {
        private readonly ConcurrentQueue<string> _sent = new();

        public static string Address(Caller caller) => $"{caller.User}@example.org";

        public int To(Caller caller) => _sent.Count(address => string.Equals(address, Address(caller), StringComparison.Ordinal));

        public Task Send(string address, MailText text, CancellationToken ct)
        {
            _sent.Enqueue(address);
            return Task.CompletedTask;
        }
    }
}
