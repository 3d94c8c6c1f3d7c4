using System.ComponentModel.DataAnnotations;

namespace Partnership.Portal.Accounts.Entering;

/// <summary>How entering spends the machine's time, as it is configured.</summary>
internal sealed class EnteringOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Entering";

    /// <summary>Answers about passwords come on this beat. Longer than it takes to check one, on this machine.</summary>
    [Range(typeof(TimeSpan), "00:00:00.01", "00:00:10")]
    public TimeSpan Beat { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>How many passwords are checked at once; 0 means half of the processors.</summary>
    [Range(0, 1_000)]
    public int ChecksAtOnce { get; init; }

    /// <summary>How many may wait for it.</summary>
    [Range(0, 10_000)]
    public int ChecksWaiting { get; init; } = 30;

    /// <summary>Tries at one e-mail address in a minute, whoever makes them.</summary>
    [Range(1, 1_000_000)]
    public int TriesPerAddress { get; init; } = 20;
}
