process.stderr.write('The command is not part of this build.\n')
process.exitCode = 1
