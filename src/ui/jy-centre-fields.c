/* jy-centre-fields.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-centre-fields.h"

#include <glib/gi18n.h>

#include "jy-organisation-code.h"

/* clang-format off */
const JyFieldInfo jy_centre_first_fields[] = {
  { "name",          N_("Name of the centre"),         NULL,               NULL,  TRUE,  0 },
  { "kind",          N_("Kind"),                       jy_field_read_code, jy_centre_kinds, TRUE,  4 },
  { "county_code",   N_("Code of the county (6 digits)"),   NULL,          NULL,  FALSE, 8 },
  { "township_code", N_("Code of the township (3 digits)"), NULL,          NULL,  FALSE, 8 },
  { NULL },
};

const JyFieldInfo jy_centre_fields[] = {
  { "name",            N_("Name of the centre"),         NULL,               NULL,  TRUE,  0 },
  { "kind",            N_("Kind"),                       jy_field_read_code, jy_centre_kinds, TRUE,  4 },
  { "county_code",     N_("Code of the county (6 digits)"),   NULL,          NULL,  FALSE, 8 },
  { "township_code",   N_("Code of the township (3 digits)"), NULL,          NULL,  FALSE, 8 },
  { "director",        N_("Director"),                   NULL,               NULL,  FALSE, 16 },
  { "phone",           N_("Phone"),                      NULL,               NULL,  FALSE, 16 },
  { "complaint_phone", N_("Phone for complaints"),       NULL,               NULL,  FALSE, 16 },
  { "address",         N_("Address"),                    NULL,               NULL,  FALSE, 0 },
  { NULL },
};
/* clang-format on */
