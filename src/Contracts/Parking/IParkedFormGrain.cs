using Partnership.Contracts.Kernel;

namespace Partnership.Contracts.Parking;

/// <summary>A form that could not be taken because its session had ended; the key is a fresh id.</summary>
[Alias("parked-form-grain")]
public interface IParkedFormGrain : IGrainWithStringKey
{
    /// <summary>Keeps it for an hour. Of one person the newest ten are kept.</summary>
    [Requires(Permission.ActAsPortal)]
    Task<Outcome<ParkedForm>> Park(ParkForm form, CancellationToken ct);

    /// <summary>What this person parked under this id; absent for any other, and after the hour.</summary>
    [Requires(Permission.ActAsPortal)]
    Task<Outcome<ParkedForm>> Read(UserId person, CancellationToken ct);
}
