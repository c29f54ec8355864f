/*
 * quota.c
 *	  Fuzzes the text of quota outside a server.  Built and run by test/fuzz.
 */
#include "quota.h"

#include "round_trip.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static Quota quota,
				again;

	if (!round_trip(data, size, &quota, &again, quota_parse, quota_print))
		return 0;
	if (quota.minimum == QUOTA_NO_LIMIT && quota.maximum == QUOTA_NO_LIMIT)
		abort();
	if (quota.maximum != QUOTA_NO_LIMIT && quota.maximum < quota.minimum)
		abort();
	return 0;
}
