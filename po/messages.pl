# Lists the messages of SQL scripts and programs as C, which xgettext reads (nls.mk):
#   fupin.message('...')   what a script says; /* message */ '...' marks a text that goes through fupin.message() later
#   say|complain|fail N '...', say('...', ...)   what a program says
# Complains of a RAISE with words of its own, of a message that gets fewer or more values than it has places, and of one in pieces.
use strict;
use warnings;

my $text = qr/'((?:[^']|'')*)'/;
my ($file, $source);

sub line { 1 + (substr($source, 0, $_[0]) =~ tr/\n//) }
sub complain { my ($offset, $what) = @_; print STDERR "$file:", line($offset), ": $what\n" }

# How many arguments stand from here to the parenthesis that closes the call.
sub arguments {
	my ($offset) = @_;
	my ($depth, $count) = (1, 0);
	pos($source) = $offset;
	while ($depth > 0 && $source =~ /\G(?:--[^\n]*|$text|(.))/gs) {
		my $sign = $2 // '';
		$depth++ if $sign =~ /[(\[]/;
		$depth-- if $sign =~ /[)\]]/;
		$count++ if $sign eq ',' && $depth == 1;
	}
	return $count;
}

while (defined($file = shift)) {
	open my $in, '<', $file or die "$file: $!\n";
	$source = do { local $/; <$in> };
	$source =~ s/'''/'/g if $source =~ /^#!.*python/;

	while ($source =~ /(format\(|replace\()?(?:(fupin\.message\(|\bsay\()|\/\* message \*\/ |\b(?:say|complain|fail \d+) )(?!'')$text/g) {
		my ($around, $call, $message, $start, $end) = ($1 // '', $2, $3, $-[0], $+[0]);
		my $places = () = $message =~ /%s/g;
		if ($call) {
			my $values = $call eq 'say(' ? arguments($end) : $around eq 'format(' ? arguments($end + 1) : $around eq 'replace(' ? 1 : 0;
			complain($start, "$values values for $places places") if $values != $places;
			complain($start, "$call) of more than a text") if substr($source, $end) !~ ($call eq 'say(' ? qr/^[,)]/ : qr/^\)/);
			pos($source) = $end;
		}
		my $mark = $message =~ /%/ && !$places ? '/* xgettext:no-c-format */ ' : '';
		$message =~ s/''/'/g;
		$message =~ s/([\\"])/\\$1/g;
		$message =~ s/\n/\\n/g;
		print '#line ', line($start), " \"$file\"\n${mark}_(\"$message\");\n";
	}
	while ($source =~ /\bRAISE (?:EXCEPTION|WARNING|NOTICE|INFO|LOG|DEBUG|USING)\b((?:--[^\n]*|$text|[^';])*)/g) {
		my ($start, $statement) = ($-[0], $1);
		my $rest = $statement =~ s/--[^\n]*|fupin\.message\($text\)//gr;
		complain($start, 'RAISE with words that are no message')
			if $statement =~ /^\s*'/ || grep { /[a-z]{2}[,:;.]? [a-z]{2}/ } $rest =~ /$text/g;
	}
}
