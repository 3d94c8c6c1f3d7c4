using System.Text.Json.Serialization;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Kernel.Sealing;

namespace Partnership.Silo.Cases;

/// <summary>
/// All that was recorded of this person was erased: the keys of it are gone with this event. What is recorded of them
/// afterwards stays.
/// </summary>
[StoredAs("case.person-erased")]
internal sealed record PersonErased(PersonOfCase Person, ErasureGround Ground, UserId By, DateTimeOffset At) : IErases
{
    /// <summary>As it is told to readers of the case.</summary>
    [JsonIgnore]
    public CaseErasure Entry => new(Person, Ground, By, At);
}
