using System.Collections.Immutable;
using Partnership.Contracts.Kernel;

namespace Partnership.Contracts.Help;

/// <summary>A member cannot get in and asks for help.</summary>
[GenerateSerializer, Immutable, Alias("ask-for-help")]
public sealed record AskForHelp([property: Id(0)] CommandId Command, [property: Id(1)] UserId User);

/// <summary>When a member last asked for help.</summary>
[GenerateSerializer, Immutable, Alias("help-ask")]
public sealed record HelpAsk([property: Id(0)] UserId User, [property: Id(1)] DateTimeOffset At);

/// <summary>Those who asked for help, each once.</summary>
[GenerateSerializer, Immutable, Alias("help-asks")]
public sealed record HelpAsks([property: Id(0)] ImmutableArray<HelpAsk> All);
