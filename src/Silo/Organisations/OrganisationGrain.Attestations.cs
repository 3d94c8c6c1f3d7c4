using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Silo.Kernel.Time;

namespace Partnership.Silo.Organisations;

/// <summary>Who is said to work there, and what comes by itself.</summary>
internal sealed partial class OrganisationGrain
{
    public Task<Outcome<AttestationView>> Attestation(CancellationToken ct) =>
        Read(state => AttestationDecisions.View(state, Id, callers.Current()!), ct);

    public Task<Outcome<OrganisationRecorded>> Attest(AttestStaff command, CancellationToken ct) =>
        Execute(command.Command, state => AttestationDecisions.Attest(state, command, Id, callers.Current()!, Today));

    // What was told is not told again, so a fresh command for each call does no harm.
    public Task<Outcome<OrganisationRecorded>> DeadlineCame(string kind, CancellationToken ct) =>
        Execute(CommandId.New(), state => OrganisationDeadlines.Came(state, kind, time.GetUtcNow()));

    private DateOnly Today => London.Day(time.GetUtcNow());
}
