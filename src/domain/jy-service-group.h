/* jy-service-group.h - kinds of service that a drawing can tell apart
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-service-kind.h"

G_BEGIN_DECLS

/* JY_SERVICE_GROUP_FOLLOW_ON is what another service or a referral asks for: never a record. */
typedef enum
{
  JY_SERVICE_GROUP_CHRONIC,
  JY_SERVICE_GROUP_ELDERLY,
  JY_SERVICE_GROUP_MATERNAL_CHILD,
  JY_SERVICE_GROUP_GENERAL,
  JY_SERVICE_GROUP_FOLLOW_ON,
  JY_N_SERVICE_GROUPS
} JyServiceGroup;

/* Returns: (transfer none): the translated name */
const char *jy_service_group_get_name (JyServiceGroup group);

JyServiceGroup jy_service_group_of_kind (JyServiceKind kind);

G_END_DECLS
