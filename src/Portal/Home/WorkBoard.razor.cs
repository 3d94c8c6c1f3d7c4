using System.Globalization;
using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Work;
using Partnership.Portal.Components.Moj;
using Partnership.Portal.Security;
using Partnership.Portal.Words;

namespace Partnership.Portal.Home;

/// <summary>
/// What needs somebody now, with its numbers. In a browser with scripts it looks again whenever something happened, and
/// every minute for its clocks, until the session is over; without, it is read once.
/// </summary>
public sealed partial class WorkBoard : IDisposable
{
    private static readonly TimeSpan AtMostEvery = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan AtLeastEvery = TimeSpan.FromMinutes(1);

    private CancellationTokenSource? _gone;
    private WorkList? _work;
    private DateTimeOffset _readAt;
    private string _news = "";
    private bool _isOver;

    [Inject] private GrainCalls Grains { get; set; } = null!;

    [Inject] private TimeProvider Clock { get; set; } = null!;

    [Inject] private IHostApplicationLifetime Portal { get; set; } = null!;

    [Parameter, EditorRequired] public WorkQuery Query { get; set; } = null!;

    [Parameter, EditorRequired] public string OrganisationName { get; set; } = "";

    /// <summary>Whether the reader works on referrals, or only signs and reviews agreements.</summary>
    [Parameter, EditorRequired] public bool ShowsReferrals { get; set; }

    private SubNavigationItem[] Tabs =>
        [.. Enum.GetValues<WorkOf>().Select(of => new SubNavigationItem(WorkWords.Of(of), HomeLinks.Home(of, Query.Part), of == Query.Of))];

    private string Explained => Query.Of is WorkOf.Mine
        ? "Yours, and what nobody has taken on yet, the least time left first."
        : $"All that waits at {OrganisationName}, whoever has taken it on, the least time left first.";

    public void Dispose()
    {
        _gone?.Cancel();
        _gone?.Dispose();
    }

    // Read before it is drawn for the first time: what came with the page stays there until then.
    public override async Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        if (_work is null)
            await (RendererInfo.IsInteractive ? WhileAllowed(LookAgain()) : Open());
        await base.SetParametersAsync(ParameterView.Empty);
    }

    protected override void OnInitialized() => _gone = CancellationTokenSource.CreateLinkedTokenSource(Portal.ApplicationStopping);

    protected override Task OnAfterRenderAsync(bool firstRender) => firstRender ? WhileAllowed(Follow(_gone!.Token)) : Task.CompletedTask;

    private async Task Open() =>
        (_work, _readAt) = ((await Grains.Ask<IWorkGrain, WorkList>(grain => grain.List(Query, CancellationToken.None))).Value, Clock.GetUtcNow());

    private async Task Follow(CancellationToken gone)
    {
        using var pause = new PeriodicTimer(AtMostEvery, Clock);
        var known = 0L;
        try
        {
            while (!_isOver && await pause.WaitForNextTickAsync(gone))
            {
                var newest = (await Grains.Ask<IChangeFeedGrain, long>(grain => grain.After(known, gone))).Value;
                if (newest == known && Clock.GetUtcNow() - _readAt < AtLeastEvery)
                    continue;
                known = newest;
                await LookAgain();
                StateHasChanged();
            }
        }
        catch (OperationCanceledException) when (gone.IsCancellationRequested)
        {
            // The page was left, or the portal stops.
        }
    }

    private async Task LookAgain()
    {
        var (before, now) = (_work, Clock.GetUtcNow());
        try
        {
            (_work, _readAt) = ((await Grains.Ask<IWorkGrain, WorkList>(grain => grain.Refresh(Query, CancellationToken.None))).Value!, now);
            if (before is not null && !(_work.Counts == before.Counts && _work.Items.SequenceEqual(before.Items)))
                _news = $"The list changed at {TimeWords.Time(now)}.";
        }
        catch (StoreUnavailableException)
        {
            _news = $"The list could not be brought up to date at {TimeWords.Time(now)}. It is tried again.";
        }
    }

    // Whoever signed out, or may no longer read it, is shown nothing more.
    private async Task WhileAllowed(Task looking)
    {
        try
        {
            await looking;
        }
        catch (CallDeniedException)
        {
            Over();
            StateHasChanged();
        }
    }

    private void Over() => (_isOver, _work, _news) = (true, null, "");

    private string Link(WorkPart part) => HomeLinks.Home(Query.Of, part);

    private static string Number(int count) => count > ReferralPage.CountedTo
        ? $"{Number(ReferralPage.CountedTo)}+"
        : count.ToString("N0", CultureInfo.InvariantCulture);
}
