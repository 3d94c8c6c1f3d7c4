select organisation, answer from journal where stream = $1 and command_id = $2
