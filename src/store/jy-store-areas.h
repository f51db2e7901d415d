/* jy-store-areas.h - the centre, its territory, and the figures of each part of it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Beside the functions below, each record has those of jy-record-macros.h.  A centre has at most
 * some thousand areas: they are listed all at once.
 */
#pragma once

#include "jy-record-macros.h"

G_BEGIN_DECLS

/* The centre itself: one row.  All texts are owned. */
typedef struct
{
  gint64 id;
  int rev;
  char *name;
  char *kind;          /* "township_hospital" or "community_health_centre" */
  char *county_code;   /* GB/T 2260, 6 digits, or "" */
  char *township_code; /* GB/T 10114, 3 digits, or "" */
  char *director;
  char *phone;
  char *complaint_phone; /* S138 */
  char *address;
  gboolean is_demonstration;
} JyStoredCentre;

JY_DECLARE_RECORD (JyStoredCentre, centre)

/* A part of the territory.  All texts are owned. */
typedef struct
{
  gint64 id;
  int rev;
  gint64 parent; /* 0: none */
  char *kind;    /* "subdistrict", "township", "community", "village", "grid" */
  char *name;
  char *code; /* third part of a health record number, 3 digits, or "" */
  char *officer;
  char *officer_phone;
  int position;    /* among its siblings */
  GDate closed_on; /* invalid: open */
} JyStoredArea;

JY_DECLARE_RECORD (JyStoredArea, area)

/* Figures of an area for a year from outside the register (S90, S93); -1 is not known. */
typedef struct
{
  gint64 id;
  int rev;
  gint64 area;
  int year;
  int population;
  int households;
  int target_persons; /* -1: population × target rate */
  char *source;       /* (owned) */
  GDate dated_on;     /* invalid: not known */
  char *note;         /* (owned) */
} JyStoredAreaBase;

JY_DECLARE_RECORD (JyStoredAreaBase, area_base)

/* Returns: (transfer full): the centre; %JY_ERROR_NOT_FOUND before it was set up */
JyStoredCentre *jy_store_find_centre (JyStore *self, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full) (element-type JyStoredArea): every area, also closed ones: parents in
 * their order, each list of siblings by position */
GPtrArray *jy_store_list_areas (JyStore *self, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full) (element-type JyStoredAreaBase): the figures of @year, by area */
GPtrArray *jy_store_list_area_bases (JyStore *self,
                                     int year,
                                     GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer full) (element-type JyStoredAreaBase): the figures of @area, last year first
 */
GPtrArray *jy_store_list_bases_of_area (JyStore *self,
                                        gint64 area,
                                        GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Whether somebody still lives in the area itself, its parts aside. */
gboolean jy_store_area_has_households (JyStore *self, gint64 area, gboolean *has, GError **error);

G_END_DECLS
