/* fuzz-zip.c - the archive around a workbook
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "jy-fuzz-file.h"

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  jy_fuzz_read_file (data, size);
  return 0;
}
