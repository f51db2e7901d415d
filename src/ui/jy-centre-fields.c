/* jy-centre-fields.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-centre-fields.h"

#include <glib/gi18n.h>

static const JyChoice kinds[] = {
  { "township_hospital", N_("Township hospital") },
    { "community_health_centre", N_("Community health centre") }, { NULL },
  };

/* clang-format off */
const JyFieldInfo jy_centre_first_fields[] = {
  { "name",          N_("_Name of the centre"),         NULL,               NULL,  TRUE,  0 },
  { "kind",          N_("_Kind"),                       jy_field_read_code, kinds, TRUE,  24 },
  { "county_code",   N_("Code of the c_ounty (6 digits)"),   NULL,          NULL,  FALSE, 8 },
  { "township_code", N_("Code of the _township (3 digits)"), NULL,          NULL,  FALSE, 8 },
  { NULL },
};

const JyFieldInfo jy_centre_fields[] = {
  { "name",            N_("_Name of the centre"),         NULL,               NULL,  TRUE,  0 },
  { "kind",            N_("_Kind"),                       jy_field_read_code, kinds, TRUE,  24 },
  { "county_code",     N_("Code of the c_ounty (6 digits)"),   NULL,          NULL,  FALSE, 8 },
  { "township_code",   N_("Code of the _township (3 digits)"), NULL,          NULL,  FALSE, 8 },
  { "director",        N_("_Director"),                   NULL,               NULL,  FALSE, 16 },
  { "phone",           N_("_Phone"),                      NULL,               NULL,  FALSE, 16 },
  { "complaint_phone", N_("Phone for co_mplaints"),       NULL,               NULL,  FALSE, 16 },
  { "address",         N_("_Address"),                    NULL,               NULL,  FALSE, 0 },
  { NULL },
};
/* clang-format on */
