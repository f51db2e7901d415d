/* jy-quota-section.h - the table of quotas: who has to sign how many, and how far it is
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-page.h"

G_BEGIN_DECLS

#define JY_TYPE_QUOTA_SECTION (jy_quota_section_get_type ())

/* A section of the assessment page: for each area, team or doctor the population served, the people
 * and households to sign, those signed, and a note (S93).  Enter decides a quota from a day on. */
G_DECLARE_FINAL_TYPE (JyQuotaSection, jy_quota_section, JY, QUOTA_SECTION, JyPage)

G_END_DECLS
