using Partnership.Contracts.Kernel;

namespace Partnership.Silo.Kernel.Journal;

/// <summary>What a command was answered, and which organisation gave it.</summary>
internal sealed record KeptAnswer(CommandId Command, OrganisationId Organisation, string Answer);
