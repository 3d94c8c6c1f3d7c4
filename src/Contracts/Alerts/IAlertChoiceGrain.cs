using Partnership.Contracts.Kernel;

namespace Partnership.Contracts.Alerts;

/// <summary>A person's own choice about e-mail; the key is <see cref="AlertChoice.KeyOf"/> of
/// who asks, and any other is absent.</summary>
[Alias("alert-choice-grain")]
public interface IAlertChoiceGrain : IGrainWithStringKey
{
    /// <summary>What they chose.</summary>
    [Requires(Permission.ReadDirectory)]
    Task<Outcome<AlertChoice>> View(CancellationToken ct);

    /// <summary>Chooses.</summary>
    [Requires(Permission.ReadDirectory)]
    Task<Outcome<AlertChoice>> Choose(ChooseAlerts command, CancellationToken ct);
}
